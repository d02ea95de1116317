/** Reply and forward marks that webmails put before a subject, in the languages they are translated to. */
const REPLY = /^\s*(re|r|aw|sv|vs|antw|odp|ynt|res|ref|rif|vá|ответ|回复|回覆|답장)\s*(\[\d+\])?\s*[:：]/iu
const FORWARD = /^\s*(fwd?|wg|tr|rv|rm|enc|i|vl|vb|doorst|pd|ilt|tov|továbbítás|转发|轉寄|전달)\s*[:：]/iu

/** What the prefix of a subject says, or null without one. A weak sign: anybody can type "Re:". */
export function subjectPrefix(subject: string): "reply" | "forward" | null {
  if (FORWARD.test(subject)) return "forward"
  return REPLY.test(subject) ? "reply" : null
}
