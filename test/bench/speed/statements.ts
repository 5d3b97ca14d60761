/** What `extract` is measured against. Both copy the same rows out, as text, without any of the work. */
export const rawMessages = "COPY messages TO STDOUT";

/** What a database administrator would write: conversations with their messages and attachments, nested, in one statement. */
export const nestedJson = `COPY (
  SELECT json_build_object(
    'id', c.id, 'display_id', c.display_id, 'status', c.status, 'priority', c.priority, 'inbox', i.name, 'team', t.name,
    'contact', p.name, 'email', p.email, 'phone', p.phone_number, 'created_at', c.created_at,
    'attributes', c.additional_attributes,
    'labels', (SELECT json_agg(g.name) FROM taggings x JOIN tags g ON g.id = x.tag_id
                WHERE x.taggable_id = c.id AND x.taggable_type = 'Conversation' AND x.context = 'labels'),
    'events', (SELECT json_agg(json_build_object('name', e.name, 'value', e.value, 'at', e.event_end_time))
                 FROM reporting_events e WHERE e.conversation_id = c.id),
    'messages', (SELECT json_agg(json_build_object(
        'id', m.id, 'type', m.message_type, 'private', m.private, 'content_type', m.content_type, 'content', m.content,
        'processed', m.processed_message_content, 'attributes', m.content_attributes, 'status', m.status,
        'sender_type', m.sender_type, 'sender_id', m.sender_id, 'at', m.created_at,
        'attachments', (SELECT json_agg(json_build_object(
            'id', a.id, 'type', a.file_type, 'name', b.filename, 'content_type', b.content_type, 'bytes', b.byte_size, 'metadata', b.metadata))
          FROM attachments a
          LEFT JOIN active_storage_attachments s ON s.record_type = 'Attachment' AND s.name = 'file' AND s.record_id = a.id
          LEFT JOIN active_storage_blobs b ON b.id = s.blob_id
         WHERE a.message_id = m.id)) ORDER BY m.created_at, m.id)
      FROM messages m WHERE m.conversation_id = c.id))
    FROM conversations c
    LEFT JOIN inboxes i ON i.id = c.inbox_id LEFT JOIN teams t ON t.id = c.team_id LEFT JOIN contacts p ON p.id = c.contact_id
   WHERE c.account_id = 1 ORDER BY c.id
) TO STDOUT`;
