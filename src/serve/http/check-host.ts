const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a Host header names this server. A web page can point a name of its own at 127.0.0.1
 * (DNS rebinding) and then read what is served there; the name in the header gives it away.
 */
export function isAllowedHost(
  header: string | undefined,
  settings: { readonly host: string; readonly allowedHosts: readonly string[] },
): boolean {
  const name = hostName(header);
  if (name === undefined) return false;
  return (
    LOOPBACK.has(name) ||
    name === bracketed(settings.host).toLowerCase() ||
    settings.allowedHosts.some((allowed) => allowed.toLowerCase() === name)
  );
}

/** The name in a Host header without its port, in lower case; undefined where there is none. */
function hostName(header: string | undefined): string | undefined {
  const match = /^(\[[0-9a-f:.]{2,45}\]|[\w.-]{1,253})(?::\d{1,5})?$/i.exec(header ?? '');
  return match?.[1]?.toLowerCase();
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
