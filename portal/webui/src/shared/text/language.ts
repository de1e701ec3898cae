/** ISO 639-3 codes as the services give them → what browsers understand in `lang` (BCP 47). */
const bcp47: Readonly<Record<string, string>> = {
  eng: 'en',
  spa: 'es',
  por: 'pt',
  ita: 'it',
  glg: 'gl',
  cat: 'ca',
  fra: 'fr',
  ron: 'ro',
  isl: 'is',
  epo: 'eo',
  bos: 'bs',
  hrv: 'hr',
  srp: 'sr',
  hbs: 'sh',
  bul: 'bg',
  mkd: 'mk',
  slv: 'sl',
  eus: 'eu',
  pol: 'pl',
  ces: 'cs',
  slk: 'sk',
  hun: 'hu',
  sqi: 'sq',
  rus: 'ru',
  ukr: 'uk',
  lit: 'lt',
  lav: 'lv',
  est: 'et',
  deu: 'de',
  nld: 'nl',
  ell: 'el',
  tur: 'tr',
  kur: 'ku',
  ckb: 'ckb',
  ara: 'ar',
  fas: 'fa',
  prs: 'prs',
  pus: 'ps',
  urd: 'ur',
  pan: 'pa',
  pnb: 'pnb',
  hin: 'hi',
  ben: 'bn',
  guj: 'gu',
  tam: 'ta',
  som: 'so',
  tir: 'ti',
  amh: 'am',
  heb: 'he',
  vie: 'vi',
  tha: 'th',
  zho: 'zh',
  yue: 'yue',
  jpn: 'ja',
  kor: 'ko',
  rom: 'rom',
  yor: 'yo',
  swa: 'sw',
  dan: 'da',
  swe: 'sv',
  nob: 'nb',
  fin: 'fi',
  und: 'und',
}

const rightToLeft = new Set(['ara', 'fas', 'prs', 'pus', 'urd', 'pnb', 'heb', 'ckb'])

const names = new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'none' })

/** The `lang` attribute for an ISO 639-3 code; nothing known says `und`. */
export function langOf(language: string | null): string {
  return language === null ? 'und' : (bcp47[language] ?? language)
}

/** The direction of a language's usual script; text of unknown language decides by its first letter. */
export function dirOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null || language === 'und') return 'auto'
  // Urdu or Arabic written in Latin letters must stay left to right: the text itself decides.
  return rightToLeft.has(language) ? 'auto' : 'ltr'
}

/** Where browsers say it differently: by one of its standards alone, or unlike the reasons the services give. */
const ourNames: Readonly<Record<string, string>> = { hbs: 'Serbo-Croatian', ben: 'Bengali' }

/** "Romanian" for `ron`; "Language not known" for `und`. */
export function languageName(language: string): string {
  if (language === 'und' || language === '') return 'Language not known'
  return ourNames[language] ?? names.of(langOf(language)) ?? language
}
