import type { ReaderName } from '../api/evidence'

const names: Readonly<Record<ReaderName, string>> = {
  'whatsapp-text': 'WhatsApp text export',
  'sms-backup-restore': 'SMS Backup & Restore',
  vcard: 'vCard contacts',
  'message-csv': 'Messages as CSV',
  'message-xlsx': 'Messages as a spreadsheet',
}

/** The name of a reader in words. */
export function readerWord(name: string): string {
  return (names as Record<string, string>)[name] ?? name
}
