const INVERTED =
  /^(?:((?:how|why|what|where|when|which)(?:\s[\p{L}'’-]+){0,3}?)\s)?(am|are|can|could|do|had|have|might|must|should|was|were|will|would)\s(i|you|we|they)\s(.+)\?$/iu

/**
 * "How much SQL do I use?" as "how much SQL I use", "Can I relocate?" as "whether I can relocate". Only for questions
 * whose subject is a pronoun and whose verb keeps its form; all others come back as they are.
 */
export function indirectQuestion(text: string): string {
  const question = text.replace(/\s+/g, " ").trim()
  const inverted = /[.?!;:]/.test(question.slice(0, -1)) ? null : INVERTED.exec(question)
  if (!inverted) return text
  const [, opening = "whether", auxiliary = "", subject = "", rest = ""] = inverted
  const verb = auxiliary.toLowerCase() === "do" ? "" : `${auxiliary.toLowerCase()} `
  const person = subject.toLowerCase() === "i" ? "I" : subject.toLowerCase()
  return `${opening} ${person} ${verb}${rest}`
}
