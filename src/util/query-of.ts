/** What is asked for behind the "?" of a path, which may be none that `URL` takes ("//["). */
export function queryOf(address: string): URLSearchParams {
  const at = address.indexOf('?');
  return new URLSearchParams(at < 0 ? '' : address.slice(at));
}
