import type { Sender } from "~src/interviews/interview"

/** The writer's details for one interview: those given there, and for what is missing her usual ones. */
export function ownDetails(given: Sender, usual: Sender): Sender {
  return {
    name: given.name || usual.name,
    phone: given.phone || usual.phone,
    email: given.email || usual.email,
    linkedin: given.linkedin || usual.linkedin,
  }
}
