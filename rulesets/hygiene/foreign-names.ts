/** Names that standards prescribe: OAuth 2.0 (RFC 6749, 7009, 7636, 7662, 8414, 8628), OpenID Connect claims, JOSE. */
const prescribed: ReadonlySet<string> = new Set([
  ...['access_token', 'refresh_token', 'id_token', 'token_type', 'token_type_hint', 'expires_in', 'grant_type', 'response_type'],
  ...['client_id', 'client_secret', 'client_assertion', 'client_assertion_type', 'redirect_uri', 'code_verifier', 'code_challenge'],
  ...['code_challenge_method', 'error_description', 'error_uri', 'response_mode', 'login_hint', 'id_token_hint', 'acr_values', 'max_age'],
  ...['device_code', 'user_code', 'verification_uri', 'verification_uri_complete', 'ui_locales', 'post_logout_redirect_uri'],
  ...['given_name', 'family_name', 'middle_name', 'preferred_username', 'email_verified', 'phone_number', 'phone_number_verified'],
  ...['street_address', 'postal_code', 'updated_at', 'auth_time', 'at_hash', 'c_hash', 'session_state', 'jwks_uri', 'key_ops'],
]);

/** True for a name whose form is not the API's own decision: prescribed, `_links`, `@type`, `$ref`, `x-…`, a URI, a path of names. */
export function isForeignName(name: string): boolean {
  return prescribed.has(name) || /^(?:[_@$#~+.-]|[Xx]-)|[:/.[\]@#$(){}*]/.test(name) || !/\p{L}/u.test(name) || /\p{Lo}/u.test(name);
}
