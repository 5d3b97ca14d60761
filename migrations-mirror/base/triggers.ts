/**
 * One sequence of display ids per account, and the triggers that use it. Source: Chatwoot `db/schema.rb`, `create_trigger`
 * (the hairtrigger gem names trigger and function alike).
 */
export const triggers = `
CREATE FUNCTION accounts_after_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE SEQUENCE IF NOT EXISTS conv_dpid_seq_%s', NEW.id);
  RETURN NULL;
END;
$$;
CREATE TRIGGER accounts_after_insert_row_tr AFTER INSERT ON accounts
  FOR EACH ROW EXECUTE FUNCTION accounts_after_insert_row_tr();

CREATE FUNCTION camp_dpid_before_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE SEQUENCE IF NOT EXISTS camp_dpid_seq_%s', NEW.id);
  RETURN NULL;
END;
$$;
CREATE TRIGGER camp_dpid_before_insert AFTER INSERT ON accounts
  FOR EACH ROW EXECUTE FUNCTION camp_dpid_before_insert();

CREATE FUNCTION conversations_before_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.display_id := nextval('conv_dpid_seq_' || NEW.account_id);
  RETURN NEW;
END;
$$;
CREATE TRIGGER conversations_before_insert_row_tr BEFORE INSERT ON conversations
  FOR EACH ROW EXECUTE FUNCTION conversations_before_insert_row_tr();

CREATE FUNCTION campaigns_before_insert_row_tr() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.display_id := nextval('camp_dpid_seq_' || NEW.account_id);
  RETURN NEW;
END;
$$;
CREATE TRIGGER campaigns_before_insert_row_tr BEFORE INSERT ON campaigns
  FOR EACH ROW EXECUTE FUNCTION campaigns_before_insert_row_tr();
`;
