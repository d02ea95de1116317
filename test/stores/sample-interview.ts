import type { Interview } from "~src/interviews/interview"

/** An interview with something in every field; `changes` replace some. */
export function sampleInterview(changes: Partial<Interview> = {}): Interview {
  return {
    company: "Tidewater Maps",
    role: "Cartography Assistant",
    at: "2026-11-20T13:30:00.000Z",
    channel: "video",
    interviewers: [
      {
        name: "Ines Castellano",
        email: "ines@tidewater.example",
        title: "Lead",
        topics: ["tide tables"],
        concern: "",
      },
    ],
    strengths: ["drew the harbour charts by hand"],
    promisedBy: "2026-12-01",
    me: { name: "Noor Halloran", phone: "", email: "noor@post.example", linkedin: "" },
    ...changes,
  }
}
