const key = 'crosslight.return'

/** Leaves for the identity provider; afterwards the portal opens where the officer was. */
export function signIn(): void {
  const { pathname, search, hash } = window.location
  sessionStorage.setItem(key, pathname + search + hash)
  window.location.assign('/login')
}

/** Where the officer was before signing in, once; null when signing in is not what brought them here. */
export function takeReturn(): string | null {
  const place = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  // Only places of ours: a path, and not one that a browser reads as another host.
  return place !== null && /^\/(?![/\\])/.test(place) ? place : null
}
