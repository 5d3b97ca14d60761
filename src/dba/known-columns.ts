/**
 * Columns that Chatwoot's own releases up to 4.12 have in the tables that are read: others are a fork's, or newer. None of
 * those is ever read; they are only worth knowing about. A test compares this with `migrations-mirror/`.
 */
export const knownColumns: Readonly<Record<string, string>> = {
  accounts:
    "auto_resolve_duration created_at custom_attributes domain feature_flags id internal_attributes limits locale name settings status support_email updated_at",
  inboxes:
    "account_id allow_messages_after_resolved auto_assignment_config business_name channel_id channel_type created_at csat_config csat_survey_enabled email_address enable_auto_assignment enable_email_collect greeting_enabled greeting_message id lock_to_single_conversation name out_of_office_message portal_id sender_name_type timezone updated_at working_hours_enabled",
  users:
    "availability confirmation_sent_at confirmation_token confirmed_at consumed_timestep created_at current_sign_in_at current_sign_in_ip custom_attributes display_name email encrypted_password id last_sign_in_at last_sign_in_ip message_signature name otp_backup_codes otp_required_for_login otp_secret provider pubsub_token remember_created_at reset_password_sent_at reset_password_token sign_in_count tokens type ui_settings uid unconfirmed_email updated_at",
  account_users:
    "account_id active_at agent_capacity_policy_id auto_offline availability created_at custom_role_id id inviter_id role updated_at user_id",
  teams: "account_id allow_auto_assign created_at description id name updated_at",
  agent_bots: "account_id bot_config bot_type created_at description id name outgoing_url updated_at",
  conversations:
    "account_id additional_attributes agent_last_seen_at assignee_agent_bot_id assignee_id assignee_last_seen_at cached_label_list campaign_id contact_id contact_inbox_id contact_last_seen_at created_at custom_attributes display_id first_reply_created_at id identifier inbox_id last_activity_at priority sla_policy_id snoozed_until status team_id updated_at uuid waiting_since",
  contacts:
    "account_id additional_attributes blocked company_id contact_type country_code created_at custom_attributes email id identifier last_activity_at last_name location middle_name name phone_number updated_at",
  contact_inboxes: "contact_id created_at hmac_verified id inbox_id pubsub_token source_id updated_at",
  messages:
    "account_id additional_attributes content content_attributes content_type conversation_id created_at external_source_ids id inbox_id message_type private processed_message_content sender_id sender_type sentiment source_id status updated_at",
  attachments:
    "account_id coordinates_lat coordinates_long created_at extension external_url fallback_title file_type id message_id meta updated_at",
  active_storage_attachments: "blob_id created_at id name record_id record_type",
  active_storage_blobs: "byte_size checksum content_type created_at filename id key metadata service_name",
  taggings: "context created_at id tag_id taggable_id taggable_type tagger_id tagger_type",
  tags: "id name taggings_count",
  csat_survey_responses:
    "account_id assigned_agent_id contact_id conversation_id created_at csat_review_notes feedback_message id message_id rating review_notes_updated_at review_notes_updated_by_id updated_at",
  articles:
    "account_id associated_article_id author_id category_id content created_at description folder_id id locale meta portal_id position slug status title updated_at views",
  canned_responses: "account_id content created_at id short_code updated_at",
  reporting_events:
    "account_id conversation_id created_at event_end_time event_start_time id inbox_id name updated_at user_id value value_in_business_hours",
};
