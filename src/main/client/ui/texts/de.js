/** Every sentence of the page, in German. */

/** @param {import("../speech.js").Speech} speech */
const german = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Schließen",
  cancel: "Abbrechen",
  dismiss: "Ausblenden",
  insecure:
    "Diese Verbindung ist nicht vor Eingriffen geschützt: Wer dieses Netz in der Hand hat, kann die Seite verändert haben. Für Geheimes nimm https.",
  language: "Sprache",
  notLoaded: {
    title: "Das wurde nicht geladen",
    text: "Ein Teil dieser Seite ist nicht angekommen. Prüfe deine Verbindung und versuche es noch einmal.",
  },
  menu: { title: "Mehr" },

  search: {
    title: "Suchen",
    label: "In dem suchen, was gesagt wurde",
    previous: "Früherer Treffer",
    next: "Späterer Treffer",
    close: "Suche schließen",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} von {n} Treffer`,
        other: `${number(at)} von {n} Treffern`,
      }),
    nothing: "Nichts gefunden",
  },

  save: {
    title: "Behalten, was gesagt wurde",
    warning:
      "Was du kopierst oder speicherst, bleibt auf diesem Gerät, für alle, die es benutzen können, bis du es löschst. Alles andere hier wird vergessen.",
    label: "Was gesagt wurde, als Text",
    copy: "Kopieren",
    copied: "Kopiert",
    copyYourself: "Der Text ist markiert: Drücke Strg+C oder lange darauf, um ihn zu kopieren.",
    download: "Als Datei speichern",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Einstellungen",
    theme: "Aussehen",
    themes: { system: "Wie das System", light: "Hell", dark: "Dunkel", contrast: "Hoher Kontrast" },
    notify: "Mitteilungen",
    notifyLevels: { off: "Aus", mentions: "Wenn ich gemeint bin", all: "Alles" },
    notifyDenied:
      "Dein Browser lässt diese Seite nichts mitteilen. Erlaube es in seinen Einstellungen und wähle dann noch einmal.",
    notifyUnsupported: "Dieser Browser kann nichts mitteilen.",
    notifyWords: "In Mitteilungen zeigen, was gesagt wurde",
    notifyWordsHint: "Sonst sagen sie nur, dass etwas gesagt wurde.",
    sound: "Ton",
    soundHint: "Ein leiser, wenn du gerade woanders hinsiehst.",
    typing: "Den anderen zeigen, dass ich schreibe",
    typingHint: "Sie sehen, dass du schreibst, nicht was; und du siehst, wer von ihnen es tut.",
    media: "Bilder, Töne und Filme von anderswo anbieten",
    mediaHint:
      "Sie laden erst, wenn du darauf drückst. Ausgeschaltet lassen sie sich hier gar nicht laden.",
    enter: "Die Eingabetaste",
    enterKeys: { device: "Wie hier üblich", sends: "Sendet", breaks: "Beginnt eine neue Zeile" },
    remember: "Auf diesem Gerät merken",
    rememberHint:
      "Nur was auf dieser Seite steht, und nichts aus einem Raum. Ausgeschaltet wird nichts behalten.",
  },

  notify: {
    message: "Jemand hat etwas gesagt",
    mention: "Jemand hat dich gerufen",
    whisper: "Jemand flüstert dir zu",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Tastatur",
    list: {
      send: { press: "Eingabe", does: "Senden, oder was die Einstellungen sagen" },
      line: { press: "Umschalt+Eingabe", does: "Eine neue Zeile beginnen" },
      edit: { press: "↑", does: "Im leeren Feld: deine letzte Nachricht ändern" },
      complete: {
        press: "Tab",
        does: "Einen Befehl oder Namen ergänzen, wenn welche vorgeschlagen sind",
      },
      choose: { press: "↑ ↓", does: "Unter Vorschlägen wählen" },
      cancel: {
        press: "Esc",
        does: "Schließen, was offen ist; lassen, was du gerade tun wolltest",
      },
      search: { press: "Strg+Umschalt+F", does: "In dem suchen, was gesagt wurde" },
      again: { press: "Alt+↑ Alt+↓", does: "Durchgehen, was du vorher gesagt hast" },
      admit: { press: "F8", does: "Den Ersten hereinlassen, der klopft" },
      decline: { press: "F9", does: "Den Ersten abweisen, der klopft" },
      panic: { press: "Esc Esc Esc", does: "Sofort gehen und die Seite leeren" },
    },
    panic:
      "Dreimal Esc innerhalb einer Sekunde verlässt den Raum ohne Abschied, löscht die Seite und zeigt stattdessen eine leere. Vorher wird nicht gefragt.",
  },

  about: {
    title: "Über Sanctuary",
    text: "Ein Chatraum, der vergisst. Was hier gesagt wird, wird in deinem Browser verschlüsselt, von einem Server weitergegeben, der es nicht lesen kann, und ist weg, wenn der Letzte geht.",
    open: "Es ist freie Software. Wer sie betreibt, kann sie ändern: Die Zahl unten verrät, ob dies die Seite ist, die veröffentlicht wurde.",
    build: "Diese Seite",
    buildHint:
      "SHA-256 aller Dateien dieser Seite. Wer dieselben Quellen baut, erhält dieselbe Zahl.",
    licences: "Lizenzen dessen, was darin steckt",
  },

  serverView: {
    title: "Was dieser Server sehen kann",
    intro:
      "Solange du in keinem Raum bist: nichts, als dass diese Seite geholt wurde. In einem Raum dieses und nichts anderes:",
    introRoom: "Gerade jetzt und von diesem Raum:",
    only: "ja",
    rows: {
      address: "Deine Netzadresse",
      browser: "Deinen Browser",
      room: "Dass es einen Raum gibt",
      people: "Wie viele darin sind",
      times: "Wann jeder von euch etwas sagt",
      sizes: "Ungefähr, wie lang es ist",
      amount: "Wie viel jeder von euch sagt",
      whispers: "Welche Plätze einander zuflüstern",
      orders: "Wer entfernt wird und ob der Raum zu ist",
      connection: "Wann deine Verbindung abreißt und wieder da ist",
    },
    values: {
      address:
        "Er sieht sie und sagt dieser Seite nicht, welche es ist. Er schreibt sie nirgends auf.",
      browser: "Was jede Website erfährt: Name, Version, deine Sprachen.",
      room: "Eine zufällige Zahl. Nicht seinen Link.",
      times: (/** @type {string} */ time) => `Du, zuletzt um ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Deine letzte Nachricht: bis zu {n} Byte, wie alle kurzen",
          other:
            "Deine letzte Nachricht: bis zu {n} Bytes. Jede Stufe ist doppelt so groß wie die davor.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, { one: "{n} Nachricht von dir", other: "{n} Nachrichten von dir" }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} Mal geflüstert, von dir oder zu dir",
          other: "{n} Mal geflüstert, von dir oder zu dir",
        }),
      nothing: "Du hast noch nichts gesagt.",
      locked: "Zu",
      unlocked: "Nicht zu",
      up: "Jetzt verbunden",
      lost: "Gerade abgerissen",
    },
    notTitle: "Was er nicht sehen kann",
    not: "Weder deinen Namen noch den von anderen, kein Wort von dem, was gesagt wird, nicht den Link des Raums, nicht, wer worauf antwortet.",
    tls: "Er behält nichts davon: Es gibt kein Protokoll, keine Datenbank und keine Datei. Aber wer ihn betreibt, könnte zusehen, während du hier bist.",
  },

  entry: {
    promise: "Ein Raum, der vergisst.",
    about:
      "Was du sagst, wird in deinem Browser verschlüsselt: für die Menschen im Raum und für niemanden sonst. Wenn der Letzte geht, bleibt nichts davon.",
    alias: "Dein Name im Raum",
    aliasHint: "Irgendein Name, in jeder Schrift. Die anderen sehen ihn, der Server nie.",
    aliasEmpty: "Gib zuerst einen Namen ein: Die anderen sehen ihn neben dem, was du sagst.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "Dieser Name ist zu lang. Lass {n} Zeichen weg.",
        other: "Dieser Name ist zu lang. Lass {n} Zeichen weg.",
      }),
    anotherAlias: "Ein anderer zufälliger Name",
    create: "Raum öffnen",
    creating: "Der Raum wird geöffnet …",
    options: "Weiteres",
    hostOnly: "Nur ich darf Leute entfernen, den Raum schließen oder beenden",
    hostOnlyHint: "Sonst dürfen es alle im Raum.",
    knock: "Wer kommt, muss anklopfen",
    knockHint: "Jemand darin lässt ihn herein oder nicht. Mit der Wahl darüber nur du.",
    passphrase: "Kennsatz",
    passphraseHint:
      "Wer kommt, braucht ihn außer dem Link. Sag ihn auf einem anderen Weg als den Link und nimm mehrere Wörter: Er ist alles, was hilft, wenn der Link in falsche Hände kommt.",
    ends: "Der Raum endet",
    endsNever: "wenn der Letzte geht",
    endsAfter: (/** @type {number} */ milliseconds) => `spätestens nach: ${lasting(milliseconds)}`,
    fades: "Nachrichten verschwinden",
    fadesNever: "wenn der Raum endet",
    fadesAfter: (/** @type {number} */ milliseconds) => `nach: ${lasting(milliseconds)}`,
    fadesHint:
      "Jede Seite tut das selbst und zeigt, wie lange noch. Niemand lässt sich am Abschreiben hindern.",
    places: "Platz für",
    placesAny: "so viele, wie der Server erlaubt",
    placesFor: (/** @type {number} */ count) =>
      plural(count, { one: "{n} Person", other: "{n} Personen" }),
    haveLink: "Du hast einen Link?",
    link: "Link oder Raumschlüssel",
    linkHint: "Der ganze Link oder die 44 Zeichen nach dem #.",
    open: "Öffnen",
    linkEmpty: "Füge zuerst einen Link oder einen Raumschlüssel ein.",
    linkForeign: (/** @type {string} */ host) =>
      `Dieser Link gehört zu einem Sanctuary auf ${host}. Öffne ihn in der Adresszeile deines Browsers.`,
    reloaded:
      "Diese Seite neu zu laden heißt, den Raum zu verlassen. Nichts wurde behalten, auch nicht der Link: Öffne ihn noch einmal, um wieder hineinzugehen.",
  },

  knocks: {
    title: "An der Tür",
    knocks: "{who} klopft",
    admit: "Hereinlassen",
    decline: "Abweisen",
    admitWho: (/** @type {string} */ name) => `${name} hereinlassen`,
    declineWho: (/** @type {string} */ name) => `${name} abweisen`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Du hast angeklopft",
    waiting:
      "Die Leute darin sehen deinen Namen und entscheiden. Du siehst nichts vom Raum, bis dich jemand hereinlässt; lass diese Seite offen.",
    giveUp: "Nicht warten",
  },

  passphrase: {
    show: "Zeigen",
    label: "Kennsatz des Raums",
    empty: "Gib den Kennsatz dieses Raums ein: Wer dich eingeladen hat, kennt ihn.",
  },

  join: {
    title: "Du bist eingeladen",
    looking: "Der Raum wird gesucht …",
    open: "Der Raum ist offen. Du bist noch nicht darin: Nichts geschieht, bis du eintrittst.",
    openPassphrase:
      "Der Raum ist offen und verlangt einen Kennsatz. Du bist noch nicht darin: Nichts geschieht, bis du eintrittst.",
    enter: "Eintreten",
    entering: "Du trittst ein …",
    elsewhere: "Einen eigenen Raum öffnen",
    again: "Noch einmal nachsehen",
    problems: {
      ended: {
        title: "Diesen Raum gibt es nicht mehr",
        text: "Nichts davon wurde behalten. Wenn die Leute noch da sind, hat sich ihr Link geändert: Bitte sie um den neuen.",
      },
      damaged: {
        title: "Dieser Link ist beschädigt",
        text: "Ein Teil fehlt oder wurde unterwegs verändert. Kopiere ihn noch einmal ganz oder bitte noch einmal darum.",
      },
      newer: {
        title: "Dieser Link stammt von einem neueren Sanctuary",
        text: "Diese Seite versteht ihn noch nicht. Lade sie neu; hilft das nicht, muss dieser Server erneuert werden.",
      },
      locked: {
        title: "Der Raum ist zu",
        text: "Gerade kann niemand hinein. Bitte jemanden darin, ihn zu öffnen, und sieh dann noch einmal nach.",
      },
      full: {
        title: "Der Raum ist voll",
        text: "Es sind so viele darin, wie hineinpassen. Wenn jemand geht, ist wieder ein Platz frei.",
      },
      "another-room": {
        title: "Das ist nicht der Raum zu diesem Link",
        text: "Der Server hat einen anderen Raum dahintergestellt. Geh nicht hinein und sag es dem, der dir den Link gab, auf einem anderen Weg.",
      },
      unreachable: {
        title: "Der Server ist nicht zu erreichen",
        text: "Vielleicht bist du ohne Netz, oder der Server ist kurz weg. Dein Link gilt hier weiter: Sieh noch einmal nach.",
      },
    },
  },

  refused: {
    "room-full": "Der Raum ist voll. Wenn jemand geht, ist wieder ein Platz frei.",
    locked: "Der Raum ist zu. Bitte jemanden darin, ihn zu öffnen.",
    "not-here": "Diesen Raum gibt es nicht mehr. Nichts davon wurde behalten.",
    gone: "Dieser Link gilt nicht mehr. Bitte die Leute im Raum um den neuen.",
    ended: "Die Verbindung endete, bevor das getan war.",
    "link-missing":
      "Der Link hat sich geändert, und du hast den neuen nicht. Bitte jemanden, der ihn hat, das zu tun.",
    "another-room":
      "Der Server hat einen anderen Raum hinter diesen Link gestellt. Geh nicht hinein und sag es dem, der ihn dir gab.",
    impostor:
      "Was der Server von diesem Raum zeigt, passt nicht zusammen. Geh nicht hinein und sag es dem, der den Server betreibt.",
    unreachable:
      "Der Server ist nicht zu erreichen. Prüfe deine Verbindung und versuche es noch einmal.",
    "server-stopping": "Der Server startet neu. Versuche es gleich noch einmal.",
    silent: "Der Server hat zu lange nicht geantwortet. Versuche es noch einmal.",
    version: "Diese Seite und der Server sprechen nicht dieselbe Version. Lade die Seite neu.",
    fault: "Beim Server ging etwas schief. Versuche es noch einmal.",
    protocol:
      "Der Server hat diese Seite nicht verstanden. Lade sie neu und versuche es noch einmal.",
    "too-far-behind": "Die Verbindung war zu langsam für diesen Raum. Versuche es noch einmal.",
    "wrong-proof":
      "Der Server hat den Beweis nicht angenommen. Versuche es noch einmal oder bitte noch einmal um den Link.",
    "wrong-passphrase":
      "Der Kennsatz passt nicht zu diesem Raum. Sieh nach, ob er so dasteht, wie er dir gesagt wurde.",
    "no-stretching":
      "Dieser Browser kam mit dem Kennsatz nicht zurecht. Versuche es noch einmal oder nimm einen anderen Browser.",
    "not-allowed": "In diesem Raum darf das nur, wer ihn geöffnet hat.",
    stale:
      "Der Raum hat sich im selben Augenblick geändert. Sieh ihn dir an und versuche es noch einmal.",
    "time-over":
      "Das Ende dieses Raums ist schon vorbei. Sieh auf die Uhr dieses Geräts und versuche es noch einmal.",
    "no-such-member": "Diese Person ist nicht mehr im Raum.",
    away: "Diese Person ist gerade abwesend. Versuche es noch einmal, wenn sie wieder da ist.",
    unsupported: "Der Server kennt diese Art von Raum nicht.",
    declined: "Diesmal hat dich niemand hereingelassen.",
    unanswered:
      "Niemand darin hat geantwortet. Versuche es später noch einmal oder frag auf einem anderen Weg.",
    "not-known": "Diese Nachricht ist nicht mehr da.",
    "not-yours": "Das kann nur ändern, wer es gesagt hat, sobald es gesendet ist.",
    "changed-often": "Diese Nachricht wurde zu oft geändert. Sag es neu.",
    exists: "Diesen Raum gibt es schon. Versuche es noch einmal.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Zu viele wollen auf einmal hinein. Versuche es gleich noch einmal."
      : `Zu viele wollen auf einmal hinein. Versuche es ${soon(wait)} noch einmal.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Das war schneller, als der Raum erlaubt. Versuche es gleich noch einmal."
      : `Das war schneller, als der Raum erlaubt. Versuche es ${soon(wait)} noch einmal.`,
  refusedOtherwise: "Das ging nicht. Versuche es noch einmal.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "{n} Person", other: "{n} Personen" })
        : plural(count, {
            one: `{n} Person, ${number(away)} abwesend`,
            other: `{n} Personen, ${number(away)} abwesend`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "Person", other: "Personen" })
        : plural(count, {
            one: `Person, ${number(away)} abwesend`,
            other: `Personen, ${number(away)} abwesend`,
          }),
    peopleTitle: "Wer da ist",
    you: "du",
    host: "Gastgeber",
    coHost: "Mitgastgeber",
    appoint: (/** @type {string} */ name) => `${name} zum Mitgastgeber machen`,
    newLink: "Neuer Link",
    knocking: "Wer kommt, muss anklopfen und wird hereingelassen oder nicht.",
    away: "abwesend",
    awayHint: "Die Verbindung ist weg. Was inzwischen gesagt wird, wird nachgeholt.",
    badgeHint:
      "Die zwei Bilder kommen aus dem Schlüssel einer Person: An ihnen erkennst du Namensvettern.",
    noName: "(kein sichtbarer Name)",
    whisperTo: (/** @type {string} */ name) => `${name} etwas zuflüstern`,
    kick: (/** @type {string} */ name) => `${name} entfernen`,
    invite: "Einladen",
    leave: "Gehen",
    lock: "Raum schließen",
    unlock: "Raum wieder öffnen",
    locked: "Zu",
    stop: "Raum für alle beenden",
    help: "Hilfe",
    conversation: "Gespräch",
    messages: "Nachrichten",
    unread: "Neu",
    connected: "Verbunden",
    encrypted: ", Ende zu Ende verschlüsselt",
    offline: "Kein Netz: Deine Nachrichten warten",
    reconnecting: "Neue Verbindung: Deine Nachrichten warten",
    notWithout:
      "Dafür braucht es eine Verbindung. Versuche es noch einmal, wenn sie wieder da ist.",
    welcome:
      "Du siehst, was ab jetzt gesagt wird. Was vorher gesagt wurde, wird dir nicht gezeigt.",
    hostOnly:
      "In diesem Raum darf nur, wer ihn geöffnet hat, Leute entfernen, ihn schließen oder beenden.",
    alreadyInside:
      "Du hast einen Link geöffnet, während du in einem Raum bist. Verlasse erst diesen und öffne ihn dann noch einmal.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `Der Raum endet um ${at}, noch ${lasting(milliseconds)}`,
    endsNow: "Der Raum endet jetzt",
    fading: (/** @type {number} */ milliseconds) =>
      `Nachrichten verschwinden, nachdem sie gezeigt wurden, nach: ${lasting(milliseconds)}.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, { one: "{n} neue Nachricht", other: "{n} neue Nachrichten" }),
  },

  invitation: {
    title: "Leute einladen",
    ready: "Dein Raum ist offen",
    text: "Schick diesen Link den Menschen, die du hier haben willst. Wer ihn hat, kann herein, solange der Raum besteht.",
    onlyHere:
      "Diese Seite wurde unter einem Namen geöffnet, der nur auf diesem Rechner gilt. Für andere öffne sie unter seinem Namen oder seiner Adresse im Netz.",
    link: "Link zu diesem Raum",
    copy: "Link kopieren",
    copied: "Kopiert",
    copyYourself: "Der Link ist markiert: Drücke Strg+C oder lange darauf, um ihn zu kopieren.",
    share: "Teilen",
    showQr: "QR-Code",
    qr: "QR-Code mit dem Link zu diesem Raum",
    passphrase:
      "Sie brauchen auch den Kennsatz. Er steht nicht im Link: Sag ihn ihnen auf einem anderen Weg.",
    missing: "Du hast den neuen Link nicht. Bitte jemanden im Raum darum.",
  },

  linkChanged: {
    title: "Der Link hat sich geändert.",
    text: "Der alte öffnet nichts mehr.",
    copy: "Neuen Link kopieren",
  },

  composer: {
    label: "Nachricht",
    placeholder: "Sag etwas",
    send: "Senden",
    hint: "Eingabe sendet, Umschalt+Eingabe beginnt eine neue Zeile, / zeigt die Befehle",
    hintBreaks: "Umschalt+Eingabe sendet, Eingabe beginnt eine neue Zeile, / zeigt die Befehle",
    hintTouch: "/ zeigt die Befehle",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, { one: "noch {n} Byte", other: "noch {n} Bytes" }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "Das ist {n} Byte zu lang, um auf einmal gesendet zu werden. Kürze es oder sende es in Teilen.",
        other:
          "Das ist {n} Bytes zu lang, um auf einmal gesendet zu werden. Kürze es oder sende es in Teilen.",
      }),
    longer: "Das ist zu lang, um auf einmal gesendet zu werden. Kürze es oder sende es in Teilen.",
    answering: "Antwort an {who}",
    answeringMine: "Antwort an dich selbst",
    editing: "Du änderst, was du gesagt hast",
    stop: "Nicht antworten oder ändern",
    unsayable: "Von der Nachricht bleibt nichts übrig. Lösche sie stattdessen, in ihrem Menü.",
    suggestions: "Vorschläge",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} Vorschlag. Pfeiltasten wählen, Eingabe übernimmt.",
        other: "{n} Vorschläge. Pfeiltasten wählen, Eingabe übernimmt.",
      }),
  },

  commands: {
    purr: { usage: "NAME NACHRICHT", does: "Einer Person etwas zuflüstern" },
    me: { usage: "WORTE", does: "Sagen, was du tust" },
    exit: { usage: "", does: "Dich verabschieden und gehen" },
    kick: { usage: "NAME", does: "Jemanden entfernen; der Link ändert sich" },
    nick: { usage: "NAME", does: "Einen anderen Namen annehmen; deine Bilder bleiben" },
    mute: {
      usage: "NAME",
      does: "Nur auf diesem Bildschirm verbergen, was jemand sagt, solange die Person da ist",
    },
    unmute: { usage: "NAME", does: "Es wieder zeigen" },
    words: { usage: "", does: "Sechs Wörter vergleichen: Niemand steht dazwischen" },
    lock: { usage: "", does: "Niemanden mehr hereinlassen" },
    unlock: { usage: "", does: "Wieder Leute hereinlassen" },
    stop: { usage: "", does: "Den Raum für alle beenden" },
    clear: { usage: "", does: "Das Gespräch nur auf diesem Bildschirm leeren" },
    help: { usage: "", does: "Die Befehle zeigen" },
  },
  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `Einen Befehl /${command} gibt es nicht. /help zeigt alle; mit // am Anfang sagst du einen Schrägstrich.`,
    textMissing: (/** @type {string} */ command) =>
      `Was soll /${command} sagen? Schreib ein paar Worte dazu.`,
    nameMissing: (/** @type {string} */ command) =>
      `Wer ist gemeint? Schreib nach /${command} einen Namen.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} steht allein. Um es stattdessen zu sagen, beginne mit //.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Niemand hier heißt ${name}. Namen mit Leerzeichen dürfen in Anführungszeichen stehen.`,
    yourself: (/** @type {string} */ command) => `Das bist du: /${command} ist für die anderen da.`,
    whichOne: (/** @type {string} */ name) => `Welche Person namens ${name} ist gemeint?`,
  },

  choices: {
    title: "Was mit dieser Nachricht geschehen soll",
    react: (/** @type {string} */ emoji) => `Mit ${emoji} reagieren`,
    reactOther: "Anders reagieren",
    answer: "Antworten",
    edit: "Ändern",
    seenBy: "Wer sie gesehen hat",
    mute: (/** @type {string} */ name) => `${name} hier stumm schalten`,
    unmute: (/** @type {string} */ name) => `${name} wieder zeigen`,
    muteHint: "Bis die Person geht. Wer wiederkommt, kommt als jemand Neues.",
    takeBack: "Für alle löschen",
    person: (/** @type {string} */ name) => `Was du mit ${name} tun kannst`,
    mention: (/** @type {string} */ name) => `${name} in einer Nachricht rufen`,
    verify: "Die Wörter vergleichen",
    muted: "stumm",
  },

  code: {
    copy: "Den Code kopieren",
    copied: "Kopiert",
    copyYourself: "Der Code ist markiert: Drücke Strg+C oder lange darauf, um ihn zu kopieren.",
  },

  emoji: {
    title: "Emoji",
    find: "Mit einem englischen Wort finden",
    found: (/** @type {number} */ count) =>
      plural(count, { one: "{n} Emoji gefunden", other: "{n} Emoji gefunden" }),
    choose: "Ein Emoji einfügen",
  },

  seenBy: {
    title: "Wer diese Nachricht gesehen hat",
    seen: "Hat seitdem geantwortet, also wurde sie gesehen",
    unseen: "Noch nicht bekannt",
    explain:
      "Eine Seite sagt, welche Nachrichten sie erhalten hat, wenn ihr Mensch etwas sagt. Früher erfährt es niemand.",
    forgotten: "Diese Nachricht ist zu alt: Wer sie gesehen hat, ist vergessen.",
    nobody: "Niemand sonst war hier, als du das gesagt hast.",
  },

  words: {
    title: "Die Wörter vergleichen",
    how: "Lest euch diese sechs Wörter vor, am Telefon oder wenn ihr euch seht. Sind sie gleich, seht ihr dieselben Leute in diesem Raum, und niemand steht zwischen euch.",
    differ:
      "Sind sie verschieden, steht vielleicht jemand zwischen euch: Sag hier nichts Geheimes und öffne einen neuen Raum. Sie ändern sich, wenn jemand kommt oder geht.",
    making: "Die Wörter entstehen …",
    people: "Mit wem du sie verglichen hast",
    alone: "Niemand sonst ist hier.",
    unchecked: "nicht verglichen",
    checked: (/** @type {string} */ time) => `verglichen um ${time}`,
    compared: (/** @type {string} */ time) => `Zuletzt um ${time} mit {who} verglichen.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `${names} kam seitdem herein.` : `${names} kamen seitdem herein.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `${names} ging seitdem.` : `${names} gingen seitdem.`,
    same: "Niemand ist seitdem gekommen oder gegangen.",
    mark: "verglichen",
    markHint: "Du hast die Wörter mit dieser Person verglichen.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} schreibt …` : `${names} schreiben …`,

  help: {
    title: "Hilfe",
    commands: "Befehle",
    slash: "Um eine Nachricht mit einem Schrägstrich zu beginnen, schreib zwei.",
    formattingTitle: "Gestaltung",
    formatting:
      "Markdown und die Tags von HTML für Text gehen beide: **fett**, *betont*, `Code`, Listen, Zitate, Tabellen, Links. Bilder, Töne und Filme von anderswo werden erst geladen, wenn du sie drückst.",
    serverTitle: "Was der Server sehen kann",
    server:
      "Dass es einen Raum gibt, wie viele darin sind, wann und ungefähr wie viel jeder von euch schreibt, wer wem zuflüstert, und deine Netzadresse. Keine Namen, keine Worte, nicht den Link.",
  },

  confirm: {
    kickTitle: "{who} entfernen?",
    kickText:
      "Der Raum bekommt einen neuen Link, damit der alte nicht wieder hineinführt. Wenn es reicht, dass niemand mehr hereinkommt, schließe stattdessen den Raum.",
    kick: "Entfernen",
    stopTitle: "Den Raum für alle beenden?",
    stopText:
      "Alle werden hinausgeschickt, und jeder Bildschirm wird gelöscht. Das lässt sich nicht rückgängig machen.",
    stop: "Raum beenden",
    takeBackTitle: "Diese Nachricht für alle löschen?",
    takeBackText:
      "Ihre Worte verschwinden von jeder Seite in diesem Raum. Wer sie gelesen hat, hat sie trotzdem gelesen.",
    takeBack: "Löschen",
    leaveTitle: "Den Raum verlassen?",
    leaveText:
      "Was du hier siehst, wird von dieser Seite gelöscht. Um zurückzukommen, brauchst du den Link.",
    leaveHost:
      "Du bist Gastgeber: Wenn du weg bist, kann niemand mehr Leute entfernen, den Raum schließen oder beenden. Um das jemandem zu überlassen, mach ihn vorher zum Mitgastgeber. Kommst du wieder, bist du einer wie die anderen. Was du hier siehst, wird von dieser Seite gelöscht.",
    appointTitle: "{who} zum Mitgastgeber machen?",
    appointText:
      "Ein Mitgastgeber darf Leute entfernen, auch dich, den Raum schließen, Leute hereinlassen und ihn beenden. Das lässt sich nicht zurücknehmen.",
    appoint: "Zum Mitgastgeber machen",
    newLinkTitle: "Den Link ändern?",
    newLinkText:
      "Alle darin bleiben. Mit dem alten Link kommt niemand mehr herein: auch die nicht, denen du ihn schon geschickt hast.",
    newLink: "Link ändern",
    leaveLast:
      "Du bist allein hier: Der Raum endet, wenn du gehst, und nichts davon wird behalten.",
    leave: "Gehen",
  },

  states: {
    sending: "Wird gesendet",
    waiting: "wartet",
    sent: "Gesendet",
    seen: "Von allen gesehen",
    received: "Angekommen",
    failed: "Nicht gesendet.",
    deleting: "wartet: Die anderen haben sie noch",
    undeleted: "Nicht gelöscht: Die anderen haben sie noch.",
    undeletable:
      "Die anderen haben sie vielleicht noch. Du bist als jemand Neues zurückgekommen und kannst sie nicht mehr löschen.",
  },
  retry: "Noch einmal",
  nobodyThere: "Diese Person ist gegangen.",
  unsure: "Vielleicht ist es trotzdem angekommen.",

  said: {
    disappears: (/** @type {number} */ milliseconds) =>
      `Verschwindet, noch ${lasting(milliseconds)}`,
    whispersTo: "flüstert zu",
    whisperTo: "Geflüstert zu",
    whispersToYou: "flüstert dir zu",
    farewell: "sagt auf Wiedersehen",
    you: "Du",
    deleted: "Diese Nachricht wurde gelöscht.",
    edited: "geändert",
    muted: "Verborgen: Du hast {who} stumm geschaltet.",
    answersUnseen: "Eine Antwort auf etwas, das nicht dir gesagt wurde",
    jump: "Zu dem gehen, worauf geantwortet wird",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
    fetched: "Später geholt: Ungefähr zu dieser Zeit wurde es gesagt.",
    source: "Zeigen, wie es geschrieben wurde",
    showAll: "Alles zeigen",
    unknown: "Diese Nachricht ist von einer Art, die diese Seite nicht zeigen kann.",
  },

  notices: {
    joined: "{who} ist hereingekommen",
    left: "{who} ist gegangen",
    "timed-out": "{who} hat die Verbindung verloren und kam nicht wieder",
    gone: "{who} ist gegangen, während du abwesend warst",
    rejoined:
      "Du warst zu lange weg, um deinen Platz zu behalten: Du bist als jemand Neues wieder da. Was dazwischen gesagt wurde, hat dich nicht erreicht.",
    kicked: "{by} hat {who} entfernt",
    locked: "{by} hat den Raum geschlossen",
    unlocked: "{by} hat den Raum wieder geöffnet",
    appointed: "{who} ist jetzt Mitgastgeber",
    renamed: "{who} heißt jetzt {by}",
    "link-changed": "Der Link des Raums hat sich geändert",
    "link-missing":
      "Der Link hat sich geändert, aber {by} hat dir den neuen nicht gegeben. Du bleibst im Raum; bitte jemanden hier darum.",
    "link-missing-nobody":
      "Der Link hat sich geändert, während du abwesend warst, und niemand konnte dir den neuen geben. Du bleibst im Raum; bitte jemanden hier darum.",
    "two-versions":
      "Zwei Personen haben verschiedene Fassungen einer Nachricht von {who} gesehen. Jemand betrügt: Sei vorsichtig.",
    "roster-differs":
      "{who} sieht andere Leute in diesem Raum als du. Frag auf einem anderen Weg, wer hier ist.",
    ghost:
      "Der Server zeigt jemanden, der den Link nicht beweisen kann. Niemand schreibt an diese Person.",
    unopenable:
      "Etwas, das im Namen von {who} kam, ließ sich nicht öffnen. Es wurde nicht beachtet.",
    "unopenable-nobody":
      "Etwas, das in niemandes Namen kam, ließ sich nicht öffnen. Es wurde nicht beachtet.",
    forged:
      "Der Server hat eine Anweisung gezeigt, die niemand hier unterschrieben hat. Sie wurde nicht beachtet.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Du bist wieder da. So lange war die Verbindung weg: ${lasting(milliseconds)}.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Du bist wieder da. Die Verbindung war zu langsam für alles, was gesagt wurde. So lange war sie weg: ${lasting(milliseconds)}.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "Der Raum endet in {n} Minute. Dann wird alles darin gelöscht.",
      other: "Der Raum endet in {n} Minuten. Dann wird alles darin gelöscht.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `Eine Nachricht von {who} fehlt (${when}): Niemand hier konnte sie dir geben.`,
      other: `{n} Nachrichten von {who} fehlen (${when}): Niemand hier konnte sie dir geben.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "Eine Nachricht, die dir fehlte, kam von {who}.",
      other: "{n} Nachrichten, die dir fehlten, kamen von {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "Eine Nachricht, die dir fehlte, kam von mehreren hier.",
      other: "{n} Nachrichten, die dir fehlten, kamen von mehreren hier.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Bild von ${host}`,
      audio: (/** @type {string} */ host) => `Ton von ${host}`,
      video: (/** @type {string} */ host) => `Film von ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Bild von ${host}: Es kam nicht oder darf hier nicht gezeigt werden.`,
      audio: (/** @type {string} */ host) =>
        `Ton von ${host}: Er kam nicht oder darf hier nicht abgespielt werden.`,
      video: (/** @type {string} */ host) =>
        `Film von ${host}: Er kam nicht oder darf hier nicht gezeigt werden.`,
    },
    hint: "Drücken, um es zu laden. Dieser Ort sieht dann deine Netzadresse.",
    refused: "Deine Einstellungen sagen, dass es nicht geladen wird.",
  },

  endings: {
    left: {
      title: "Du bist gegangen",
      text: "Der Raum besteht weiter, solange jemand darin ist.",
    },
    kicked: {
      title: (/** @type {string} */ by) => `${by} hat dich entfernt`,
      titleUnsaid: "Du wurdest entfernt",
      text: "Der Raum besteht ohne dich weiter, unter einem anderen Link.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} hat den Raum beendet`,
      titleMine: "Du hast den Raum beendet",
      titleUnsaid: "Der Raum wurde beendet",
      text: "Er ist für alle vorbei.",
    },
    unproved: {
      title: "Der Server hat dich hinausgeschickt",
      kicked: "Er sagt, jemand habe dich entfernt, zeigt aber keinen Beweis dafür.",
      stopped: "Er sagt, jemand habe den Raum beendet, zeigt aber keinen Beweis dafür.",
      "time-over": "Er sagt, die Zeit des Raums sei um, aber der Raum sollte länger bestehen.",
      advice:
        "Vielleicht stimmt es nicht. Frag die anderen auf einem anderen Weg. Wissen sie nichts davon, führt dein Link wieder hinein.",
    },
    "time-over": {
      title: "Die Zeit des Raums ist um",
      text: "Er ist für alle zu Ende, wie es von Anfang an bestimmt war.",
    },
    lost: {
      title: "Die Verbindung ist weg",
      text: "Wenn noch jemand im Raum ist, kannst du wieder hinein.",
    },
    "server-stopping": {
      title: "Der Server hört auf",
      text: "Mit ihm ist der Raum für alle zu Ende.",
    },
    silent: {
      title: "Die Verbindung war zu lange still",
      text: "Vielleicht hat dieses Gerät geschlafen. Wenn noch jemand im Raum ist, kannst du wieder hinein.",
    },
    "too-far-behind": {
      title: "Die Verbindung war zu langsam",
      text: "Es wurde mehr gesagt, als sie tragen konnte. Wenn noch jemand im Raum ist, kannst du wieder hinein.",
    },
    "too-fast": {
      title: "Das war zu schnell",
      text: "Von hier kam mehr, als der Raum erlaubt. Nach ein paar Sekunden kannst du wieder hinein.",
    },
    protocol: {
      title: "Die Seite und der Server haben sich missverstanden",
      text: "Der Server hat die Verbindung beendet. Lade die Seite neu und öffne den Link noch einmal.",
    },
    fault: {
      title: "Beim Server ging etwas schief",
      text: "Er hat die Verbindung beendet. Wenn noch jemand im Raum ist, kannst du wieder hinein.",
    },
    elsewhere: {
      title: "Dein Platz hat eine andere Verbindung",
      text: "Der Raum geht dort weiter und ist hier zu Ende.",
    },
    gone: {
      title: "Der Raum ist zu Ende",
      text: "Als die Verbindung wieder da war, war es der Raum nicht mehr: Der Letzte ist gegangen, oder der Server wurde neu gestartet und hat ihn vergessen.",
    },
    "shut-out": {
      title: "Du warst zu lange weg",
      text: "Dein Platz wurde aufgegeben.",
      deadLink:
        "Der Link, den du hast, öffnet nichts mehr: Der Raum ist zu Ende oder hat einen neuen Link.",
    },
    version: {
      title: "Diese Seite ist nicht auf dem neuesten Stand",
      text: "Der Server spricht eine andere Version. Lade die Seite neu und öffne den Link noch einmal.",
    },
    wiped:
      "Nichts wurde behalten: Nachrichten, Namen und Schlüssel sind von dieser Seite verschwunden.",
    wipedButKey:
      "Nachrichten, die Namen der anderen und alle Schlüssel sind von dieser Seite verschwunden. Nur der Link und dein eigener Name sind noch hier, bis du weitergehst.",
    goBack: "Wieder hinein",
    newRoom: "Neuer Raum",
    unsent: "Das hattest du noch nicht gesendet",
    copy: "Kopieren",
    copied: "Kopiert",
    copyYourself: "Der Text ist markiert: Drücke Strg+C oder lange darauf, um ihn zu kopieren.",
  },

  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${adjective} ${noun}`,
    adjectives: [
      "Stiller", "Sanfter", "Mutiger", "Kecker", "Froher", "Kluger", "Flinker", "Netter", "Heller",
      "Ruhiger", "Kühner", "Emsiger", "Ehrlicher", "Munterer", "Milder", "Stolzer", "Leiser",
      "Sonniger", "Zarter", "Weiser", "Wacher", "Heiterer", "Treuer", "Listiger", "Müder",
      "Geduldiger", "Neugieriger", "Moosiger", "Verborgener", "Schneller", "Feiner", "Runder",
    ],
    nouns: [
      "Otter", "Reiher", "Fuchs", "Dachs", "Hase", "Luchs", "Uhu", "Fink", "Igel", "Marder", "Seehund",
      "Spatz", "Schwan", "Biber", "Kranich", "Hirsch", "Falke", "Gecko", "Steinbock", "Molch", "Rabe",
      "Maulwurf", "Zaunkönig", "Specht", "Storch", "Dompfaff", "Siebenschläfer", "Iltis", "Kiebitz",
      "Wal", "Delfin", "Stieglitz",
    ],
  },
});

export default german;
