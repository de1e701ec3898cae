const whole = new Intl.NumberFormat('en-GB')
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })

/** "3,412". */
export function count(value: number): string {
  return whole.format(value)
}

/** "1 message", "3,412 messages". */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${whole.format(value)} ${value === 1 ? one : many}`
}

const units = ['bytes', 'kB', 'MB', 'GB', 'TB']

/** "4.2 GB", in powers of a thousand as file managers show it. */
export function bytes(size: number): string {
  if (size < 1000) return counted(size, 'byte')
  let value = size
  let unit = 0
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${oneDecimal.format(value)} ${units[unit]}`
}

/** "about 3 minutes": a remaining time nobody should set a watch by. */
export function roughly(seconds: number): string {
  if (seconds < 10) return 'a few seconds'
  if (seconds < 60) return `about ${Math.ceil(seconds / 10) * 10} seconds`
  if (seconds < 3600) return `about ${counted(Math.ceil(seconds / 60), 'minute')}`
  return `about ${counted(Math.ceil(seconds / 3600), 'hour')}`
}

/** "93%"; never 100% unless all of it, never 0% unless none. */
export function percent(part: number, all: number): string {
  if (all <= 0) return '0%'
  if (part <= 0) return '0%'
  if (part >= all) return '100%'
  return `${Math.min(99, Math.max(1, Math.round((part / all) * 100)))}%`
}
