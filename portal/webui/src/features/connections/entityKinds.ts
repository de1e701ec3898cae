import type { EntityKind } from '../../shared/api/linkage'

/** What each kind of identifier is called: one, and several. */
export const entityKinds: Readonly<Record<EntityKind, readonly [one: string, several: string]>> = {
  phone: ['Phone number', 'Phone numbers'],
  email: ['E-mail address', 'E-mail addresses'],
  handle: ['Account name', 'Account names'],
  vehicle: ['Vehicle', 'Vehicles'],
  postcode: ['Postcode', 'Postcodes'],
  url: ['Web address', 'Web addresses'],
  'bank-account': ['Bank account', 'Bank accounts'],
  iban: ['IBAN', 'IBANs'],
  imei: ['Handset (IMEI)', 'Handsets (IMEI)'],
}
