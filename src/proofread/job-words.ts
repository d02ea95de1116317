/** Words of jobs, software and business that people write in letters and general dictionaries lack. Lower case, singular. */
export const JOB_WORDS: readonly string[] = `
signup signups login logins webserver config configs calc skillset skillsets mailroom rsvp ie eg et al ok kwh intraday voicemail workspace worklife
onboarding onboard offboarding preboarding upskill upskilling reskill reskilling upsell upselling crosssell
stakeholder workstream timebox timeboxed timeboxing timeframe runbook playbook handbook workflow roadmap backlog
standup retro retrospective kanban scrum sprint scrummaster kpi okr smb crm erp saas paas iaas
deliverable learnings takeaway takeaways touchpoint pain-point headcount turnaround ramp-up shortlist shortlisted
longlist screener panelist interviewee interviewer hireable rehire résumé resume resumé cv cvs linkedin
jobseeker headhunter headhunting recruiter talent-acquisition freelancing freelancer solopreneur startup scaleup
spinout spinoff intrapreneur intrapreneurial mentee mentorship internship externship apprenticeship secondment
coworker coworking cofounder cofounded cofound colocated hybrid wfh offsite onsite nearshore nearshoring offshoring
reorg restructure restructuring rightsizing downsizing layoff layoffs severance relocation visa sponsorship
freemium upmarket downmarket ecommerce martech adtech edtech fintech healthtech proptech insurtech medtech biotech
agritech cleantech regtech legaltech govtech foodtech retail omnichannel multichannel dropshipping fulfilment
b2b b2c d2c c2c gtm icp abm cac ltv arr mrr nrr churn upsells monetize monetization monetise monetisation
omnibus brandbook rebrand rebranding copywriting copywriter proofreader storyboarding storyboard wireframe
wireframing prototyping mockup mockups usability ux ui figma sketch canva framer webflow wordpress shopify
hubspot salesforce marketo mailchimp zendesk intercom jira confluence trello asana notion airtable miro slack
zoom webex calendly docusign dropbox tableau looker powerbi excel airtable netsuite quickbooks xero workday
greenhouse lever ashby workable servicenow sap hana oracle peoplesoft coupa concur
infographic hashtag influencer microsite landing-page pageview clickthrough retargeting remarketing geotargeting
backlink backlinks seo sem ppc cpc cpm roas adwords
analytics dataset datasets datapoint dashboarding dashboard metadata datamart datalake lakehouse dataframe
etl elt dbt airflow snowflake bigquery redshift databricks spark hadoop kafka flink presto trino hive parquet avro
postgres postgresql mysql sqlite mariadb mongodb dynamodb cassandra redis memcached elasticsearch opensearch
neo4j clickhouse cockroachdb supabase firebase
kubernetes docker dockerize dockerized dockerise dockerised containerize containerized containerise containerised
containerization containerisation helm terraform ansible puppet pulumi vagrant jenkins gitlab github bitbucket
circleci argocd istio envoy nginx grafana prometheus datadog splunk pagerduty opentelemetry sentry kibana
logstash fluentd autoscaling autoscale serverless microservice microservices microfrontend monolith monorepo
polyrepo multitenant multitenancy multicloud multiregion failover rollout rollback hotfix bugfix postmortem
blameless observability uptime downtime sre devops devsecops gitops finops mlops aiops dataops
revops salesops bizops peopleops chatops llmops
frontend backend fullstack middleware codebase repo repos refactor refactored refactoring rearchitect
rearchitected rearchitecting replatform replatformed replatforming changelog linter linting typechecking
typesafe typechecker transpile transpiled transpiler compiler debugger debuggable profiler pseudocode boilerplate
async asynchronous await webhook webhooks websocket websockets api apis sdk sdks cli ide idempotent idempotency
graphql grpc protobuf openapi swagger oauth saml sso jwt rest restful json yaml toml xml csv
javascript typescript node nodejs react angular vue svelte nextjs nuxt redux webpack vite vitest jest cypress
playwright selenium puppeteer eslint tailwind sass bootstrap jquery preact
golang kotlin scala clojure haskell erlang elixir rust python django flask fastapi numpy scipy pandas jupyter
pytorch tensorflow keras scikit sklearn xgboost lightgbm hyperparameter hyperparameters overfit overfitting
underfitting embeddings embedding tokenizer tokenization chatbot chatbots llm llms genai rag finetune finetuned
finetuning reranking reranker dotnet laravel symfony rails ruby-on-rails spring hibernate gradle maven
accessibility wcag aria i18n l10n localisation localization internationalisation internationalization
verilog vhdl fpga asic firmware rtos arduino raspberry solidworks autocad catia ansys simulink matlab labview
mechatronics cad cam cnc plc scada bim revit
pentest pentesting pentester infosec cybersecurity ransomware phishing siem soc vuln zero-day
lean sixsigma kaizen gemba poka-yoke kanbans ppap fmea gemba andon muda
phlebotomy telehealth telemedicine ehr emr fhir epic hl7 nclex acls bls icu triage
paralegal conveyancing e-discovery ediscovery deposition pro-bono forma proforma
reconciliations accruals amortisation amortization fp&a ebitda capex opex gaap ifrs sox kyc aml fintechs
underwriter underwriting actuarial proptechs
syllabi pedagogy edtechs iep sen
esg dei ergs csr sdg decarbonize decarbonization decarbonise decarbonisation
signoff signoffs handoff handoffs writeup writeups kickoff kickoffs checkin checkins standups walkthrough
walkthroughs teardown deepdive brownbag lunch-and-learn icebreaker showstopper
actionable impactful scalable scalability extensible maintainability maintainable performant deprioritize
deprioritise deprioritized deprioritised reprioritize reprioritise incentivize incentivise operationalize
operationalise productize productise productionize productionise productization
triaging templated templating gamification gamify gamified crowdsourcing crowdsource crowdfunded
customizable configurable reusability composable composability interoperability
realtime downscale upscale upscaled timezone timezones inbox inboxes screenshare screensharing livestream
livestreamed webinar webinars podcast podcasts vlog vlogs explainer explainers sizzle
whiteboarding whiteboard leetcode hackathon hackathons bootcamp bootcamps meetup meetups unconference
codelab edtech coursera udemy capstone
emea apac latam dach anz nordics
`
  .trim()
  .split(/\s+/)
