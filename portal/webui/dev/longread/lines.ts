/** Made-up lines of everyday logistics: language, original, English (or null: no engine), tier. */
export type Line = [
  language: string,
  text: string,
  english: string | null,
  tier: 'gist' | 'keywords' | 'none' | 'original',
]

export const lines: Line[] = [
  [
    'ron',
    'Ne vedem la gară la opt și jumătate.',
    'We see each other at the station at half past eight.',
    'gist',
  ],
  ['eng', 'ok tell me when you are outside', null, 'original'],
  ['ron', 'Da', 'Yes', 'gist'],
  [
    'spa',
    'La furgoneta blanca está aparcada detrás del mercado, no delante.',
    'The white van is parked behind the market, not in front.',
    'gist',
  ],
  ['urd', 'میں نو بجے پہنچوں گا، دروازے پر انتظار کرو', null, 'none'],
  [
    'ron',
    'Sună-mă pe numărul nou, 07700 900142. Pe cel vechi nu mai răspund după duminică, l-am dat fratelui meu și el nu știe nimic despre drum.',
    'Call me on the new number, 07700 900142. On the old one I do not answer any more after Sunday, I gave it to my brother and he does not know anything about the road.',
    'gist',
  ],
  [
    'bos',
    'Dođi sutra ujutro, ključ je kod komšije.',
    'Come tomorrow in the morning, key is at *komšije.',
    'keywords',
  ],
  ['und', 'main kal 8 baje station pe milunga, paise saath lana', null, 'none'],
  [
    'eng',
    'White van QX19 ZZA, he waits by the side door until quarter past. If he is not there call Quay Cars on 0113 496 0100 and pay cash.',
    null,
    'original',
  ],
  ['ara', 'السيارة البيضاء QX19 ZZA أمام المحطة، اتصل بي على 07700900142', null, 'none'],
  [
    'fra',
    'Le car part à 6 h 40 du quai 3, prends les deux sacs.',
    'The coach leaves at 6 h 40 of the platform 3, take the two bags.',
    'gist',
  ],
  ['ron', 'Ai bani de benzină?', 'Do you have money of petrol?', 'gist'],
  ['urd', 'پیسے کل ملیں گے، ابھی 200 دے دو۔ باقی کا حساب ہفتے کو ہوگا جب گاڑی واپس آئے گی', null, 'none'],
  [
    'hrv',
    'Nemam više novca na računu, pošalji mi adresu ponovo',
    'Not have more money on account, send me address again',
    'keywords',
  ],
  ['spa', '¿A qué hora sale el último tren?', 'At what hour goes out the last train?', 'gist'],
  ['ben', 'গাড়ি রাত দশটায় আসবে, বাসার সামনে দাঁড়িয়ে থেকো', null, 'none'],
  ['pan', 'ਅਸੀਂ ਕੱਲ੍ਹ ਸਵੇਰੇ ਚੱਲਾਂਗੇ, ਤਿਆਰ ਰਹੀਂ', null, 'none'],
  ['cmn', '明天早上七点在车站门口等我', null, 'none'],
  ['und', '👍👍', null, 'none'],
  [
    'ron',
    'Nu veni azi. E plin de lume la poartă.',
    'Do not come today. It is full of people at the gate.',
    'gist',
  ],
]

/** Why a line has no English. */
export function reasonFor(language: string, tier: string): string | null {
  if (tier !== 'none') return null
  if (language === 'und') return 'the language could not be determined'
  const name = new Intl.DisplayNames('en-GB', { type: 'language' }).of(language)
  return `no engine for ${name}; install a model pack`
}

/** One message of 20,000 characters, as pasted terms and conditions arrive in real chats. */
export const longText = Array.from(
  { length: 250 },
  (_, i) => `${i + 1}. Plata se face la livrare, în numerar, iar chitanța rămâne la șofer.`,
)
  .join('\n')
  .padEnd(20_000, ' .')
