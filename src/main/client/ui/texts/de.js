/** Every sentence of the page, in German. */

/** @param {import("../speech.js").Speech} speech */
const german = ({ plural }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Schließen",
  cancel: "Abbrechen",
  dismiss: "Ausblenden",
  insecure:
    "Diese Verbindung ist nicht vor Eingriffen geschützt: Wer dieses Netz in der Hand hat, kann die Seite verändert haben. Für Geheimes nimm https.",
  language: "Sprache",

  entry: {
    promise: "Ein Raum, der vergisst.",
    about:
      "Was du sagst, wird in deinem Browser verschlüsselt: für die Menschen im Raum und für niemanden sonst. Wenn der Letzte geht, bleibt nichts davon.",
    alias: "Dein Name im Raum",
    aliasHint: "Irgendein Name, in jeder Schrift. Die anderen sehen ihn, der Server nie.",
    aliasEmpty: "Gib zuerst einen Namen ein: Die anderen sehen ihn neben dem, was du sagst.",
    aliasLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "Dieser Name braucht {n} Byte, höchstens 47 sind möglich. Kürze ihn ein wenig.",
        other: "Dieser Name braucht {n} Bytes, höchstens 47 sind möglich. Kürze ihn ein wenig.",
      }),
    anotherAlias: "Ein anderer zufälliger Name",
    create: "Raum öffnen",
    creating: "Der Raum wird geöffnet …",
  },
});

export default german;
