/** Placeholder until the store is there. */
export function UploadTray() {
  return null
}
