const forms = new Map<string, Intl.DateTimeFormat>()

/** `date` in the browser's language and the machine's own zone. */
export function formatDate(date: Date, options: Intl.DateTimeFormatOptions): string {
  // Making a form takes longer than drawing the row it is for. It keeps the zone it was made in, and people travel.
  const key = JSON.stringify([date.getTimezoneOffset(), options])
  const form = forms.get(key) ?? new Intl.DateTimeFormat(undefined, options)
  forms.set(key, form)
  return form.format(date)
}
