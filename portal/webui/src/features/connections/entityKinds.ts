/** What each kind of connection is called: one, and several. */
export const connectionKinds: Readonly<Record<string, readonly [one: string, several: string]>> = {
  phone: ['Phone number', 'Phone numbers'],
  email: ['E-mail address', 'E-mail addresses'],
  handle: ['Account name', 'Account names'],
  vehicle: ['Vehicle', 'Vehicles'],
  postcode: ['Postcode', 'Postcodes'],
  url: ['Web address', 'Web addresses'],
  'bank-account': ['Bank account', 'Bank accounts'],
  iban: ['IBAN', 'IBANs'],
  imei: ['Handset (IMEI)', 'Handsets (IMEI)'],
  'shared-contacts': ['Shared contacts', 'Shared contacts'],
}

/** The word for one of a kind; a kind not known here is shown as the service names it. */
export function kindWord(kind: string): string {
  return connectionKinds[kind]?.[0] ?? kind.replaceAll('-', ' ')
}
