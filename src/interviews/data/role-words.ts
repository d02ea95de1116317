/** Last words of job titles, lower case. What ends with one of them, and little else, is a role. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  `accountant actuary administrator adviser advisor agent analyst architect artist assistant associate
  attorney auditor baker barista biologist bookkeeper buyer carpenter cashier chef chemist clerk coach
  consultant controller coordinator copywriter counsel counsellor counselor dentist designer developer
  dietitian director dispatcher driver economist editor electrician engineer estimator evangelist executive
  fellow foreman geologist guard host illustrator inspector instructor intern internship interpreter
  journalist lawyer lead lecturer librarian machinist manager marketer mechanic mentor merchandiser midwife
  nurse officer operator owner paralegal pharmacist photographer physician pilot planner plumber porter
  president principal producer professor programmer psychologist receptionist recruiter representative
  researcher salesperson scientist secretary server specialist statistician steward strategist supervisor
  surgeon surveyor teacher technician technologist teller tester therapist trader trainee trainer translator
  tutor underwriter veterinarian waiter welder writer`.split(/\s+/),
)
