import { describe, expect, test } from "vitest"
import { findLanguage } from "~src/proofread/find-language"

describe("findLanguage", () => {
  test.each([
    [
      "de",
      "Sehr geehrte Frau Lind, vielen Dank für das offene Gespräch am Dienstag. Die Aufgabe gefällt mir, und ich würde gern bei Ihnen anfangen.",
    ],
    [
      "fr",
      "Bonjour Madame, je vous remercie de votre accueil hier. Le poste m'intéresse beaucoup et je reste à votre disposition pour toute question.",
    ],
    [
      "es",
      "Estimada Ana: Muchas gracias por recibirme ayer. Me gustó conocer al equipo y me encantaría trabajar con ustedes en el nuevo almacén.",
    ],
    [
      "nl",
      "Beste Ana, hartelijk dank voor het fijne gesprek van gisteren. Ik zou heel graag bij jullie in de werkplaats komen werken.",
    ],
    [
      "pl",
      "Szanowna Pani, dziękuję za wczorajszą rozmowę. Bardzo chciałbym dołączyć do zespołu i pracować przy nowym projekcie portu.",
    ],
    [
      "ja",
      "本日は面接のお時間をいただき、誠にありがとうございました。お話を伺い、ぜひ働きたいと思いました。",
    ],
    [
      "ru",
      "Уважаемая Анна, спасибо за вчерашнюю беседу. Мне очень понравилась ваша команда, и я хотел бы работать с вами.",
    ],
  ])("%s", (language, text) => {
    expect(findLanguage(text)).toBe(language)
  })

  test.each([
    "",
    "Hi Ana,",
    "Danke!",
    "Liebe Grüße aus Wien, Jörg",
    "Dear Wojciech Błaszczykowski, Agnieszka Święcicka, Łukasz Żurawski and Małgorzata Śliwińska,",
    "Bonjour Ana,\n\nthank you for your time yesterday. I liked what you said about the new depot.\n\nÀ bientôt,\nJo",
    "Liebe Frau Lind,\n\nthank you for the friendly talk on Tuesday. I would be glad to join the crew.\n\nMit freundlichen Grüßen\nJo",
    "i am wait for you answer about work. you say me before that is good, i want come to company very much please",
    "Kubernetes, Terraform, Grafana, Prometheus, Redis, Kafka, PostgreSQL, Ansible: I have run all of these for four years.",
    "const total = items.reduce((sum, item) => sum + item.price, 0)",
    "+1 555 0134 · jo.tan@mail.example · https://jo.example/work/index.html",
  ])("English, or not enough to tell: %s", (text) => {
    expect(findLanguage(text)).toBeNull()
  })
})
