import hashlib
import hmac
import re


def verify_webhook(headers, raw_body, secret, now_seconds, tolerance_seconds=300):
    """`headers` with names in lower case; `raw_body`: bytes as they came, before any JSON parser."""
    if not secret:
        raise ValueError("the webhook secret is empty")  # then anyone could sign
    timestamp = headers.get("x-chatwoot-timestamp")
    signature = headers.get("x-chatwoot-signature")
    if timestamp is None or signature is None:
        return "missing_header"
    if not re.fullmatch("[0-9]{1,12}", timestamp) or not re.fullmatch("sha256=[0-9a-f]{64}", signature):
        return "malformed_header"
    if abs(now_seconds - int(timestamp)) > tolerance_seconds:
        return "stale_timestamp"
    signed = timestamp.encode() + b"." + raw_body
    expected = "sha256=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return "ok" if hmac.compare_digest(expected, signature) else "wrong_signature"
