/** True for the scope that asks for a refresh token: `offline_access` (OpenID Connect Core §11), `offline.access` and `offline` of others. */
export function isOfflineScope(scope: string): boolean {
  return /^offline(?:[._-]access)?$/i.test(scope);
}
