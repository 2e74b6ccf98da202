/** Every sentence of the page, in Dutch. */

/** @param {import("../speech.js").Speech} speech */
const dutch = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Sluiten",
  cancel: "Annuleren",
  dismiss: "Verbergen",
  insecure:
    "Deze verbinding is niet beschermd tegen knoeien: wie dit netwerk beheert, kan deze pagina veranderd hebben. Gebruik https voor geheimen.",

  language: "Taal",
  notLoaded: {
    title: "Dat is niet geladen",
    text: "Een deel van deze pagina is niet aangekomen. Controleer je verbinding en probeer het opnieuw.",
  },
  menu: { title: "Meer" },

  search: {
    title: "Zoeken",
    label: "Zoeken in wat er gezegd is",
    previous: "Eerdere treffer",
    next: "Latere treffer",
    close: "Het zoeken sluiten",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} van {n} treffer`,
        other: `${number(at)} van {n} treffers`,
      }),
    nothing: "Niets gevonden",
  },

  save: {
    title: "Bewaren wat er gezegd is",
    warning:
      "Wat je kopieert of opslaat, blijft op dit apparaat, voor iedereen die het kan gebruiken, tot je het wist. Al het andere hier wordt vergeten.",
    label: "Wat er gezegd is, als tekst",
    copy: "Kopiëren",
    copied: "Gekopieerd",
    copyYourself: "De tekst is geselecteerd: druk op Ctrl+C of houd hem ingedrukt om te kopiëren.",
    download: "Opslaan als bestand",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Voorkeuren",
    theme: "Uiterlijk",
    themes: {
      system: "Zoals het systeem",
      light: "Licht",
      dark: "Donker",
      contrast: "Hoog contrast",
    },
    notify: "Meldingen",
    notifyLevels: { off: "Uit", mentions: "Vermeldingen en gefluister", all: "Alles" },
    notifyDenied:
      "Je browser laat deze pagina geen meldingen tonen. Sta het toe in de instellingen van de browser en kies dan opnieuw.",
    notifyUnsupported: "Deze browser kan geen meldingen tonen.",
    notifyWords: "Woorden tonen in meldingen",
    notifyWordsHint: "Anders zeggen ze alleen dat er iets gezegd is.",
    sound: "Geluid",
    soundHint: "Een zacht geluid, als je ergens anders kijkt.",
    typing: "Anderen tonen dat ik aan het schrijven ben",
    typingHint: "Ze zien dat je schrijft, niet wat; en jij ziet wie van hen schrijft.",
    media: "Afbeeldingen, geluiden en films van elders aanbieden",
    mediaHint:
      "Ze laden pas als je erop drukt. Uitgezet kunnen ze hier helemaal niet worden geladen.",
    enter: "De Enter-toets",
    enterKeys: {
      device: "Zoals hier gebruikelijk",
      sends: "Verstuurt",
      breaks: "Begint een nieuwe regel",
    },
    remember: "Dit onthouden op dit apparaat",
    rememberHint:
      "Alleen wat op deze pagina staat, en niets van een kamer. Uitgeschakeld wordt er niets bewaard.",
  },

  notify: {
    message: "Iemand heeft iets gezegd",
    mention: "Iemand heeft je geroepen",
    whisper: "Iemand fluistert je iets toe",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Toetsenbord",
    list: {
      send: { press: "Enter", does: "Versturen, of wat de voorkeuren zeggen" },
      line: { press: "Shift+Enter", does: "Een nieuwe regel beginnen" },
      edit: { press: "↑", does: "In het lege vak: je laatste bericht wijzigen" },
      again: { press: "Alt+↑ Alt+↓", does: "Bladeren door wat je eerder zei" },
      complete: {
        press: "Enter, Tab",
        does: "Een opdracht, naam of emoji overnemen, als er suggesties zijn",
      },
      choose: { press: "↑ ↓", does: "Kiezen uit suggesties" },
      cancel: { press: "Esc", does: "Sluiten wat open is, afbreken wat je wilde gaan doen" },
      search: { press: "Ctrl+Shift+F", does: "Zoeken in wat er gezegd is" },
      admit: { press: "F8", does: "De eerste die klopt binnenlaten" },
      decline: { press: "F9", does: "De eerste die klopt weigeren" },
      panic: { press: "Esc Esc Esc", does: "Meteen weggaan en de pagina leegmaken" },
    },
    panic:
      "Drie keer Esc binnen een seconde verlaat de kamer zonder afscheid, wist de pagina en toont een lege in de plaats. Er wordt je eerst niets gevraagd.",
  },

  about: {
    title: "Over Sanctuary",
    text: "Een chatroom die vergeet. Wat hier gezegd wordt, wordt in je browser versleuteld, doorgegeven door een server die het niet kan lezen, en is weg als de laatste vertrekt.",
    open: "Het is vrije software. Wie ze draait, kan ze veranderen: aan het getal hieronder zie je of dit de pagina is die gepubliceerd is.",
    build: "Deze pagina",
    buildHint:
      "SHA-256 van alle bestanden van deze pagina. Wie dezelfde broncode bouwt, krijgt hetzelfde getal.",
    licences: "Licenties van wat erin zit",
  },

  serverView: {
    title: "Wat deze server kan zien",
    intro:
      "Zolang je in geen kamer bent: alleen dat deze pagina is opgehaald. In een kamer deze dingen en geen andere:",
    introRoom: "Op dit moment, en van deze kamer:",
    only: "ja",
    rows: {
      address: "Je netwerkadres",
      browser: "Je browser",
      room: "Dat er een kamer is",
      people: "Hoeveel mensen erin zijn",
      times: "Wanneer ieder van jullie iets zegt",
      sizes: "Ongeveer hoe lang het is",
      amount: "Hoeveel ieder van jullie zegt",
      whispers: "Welke plaatsen elkaar iets toefluisteren",
      orders: "Wie verwijderd wordt, en of de kamer op slot is",
      connection: "Wanneer je verbinding wegvalt en terugkomt",
    },
    values: {
      address:
        "Hij ziet het, en vertelt deze pagina niet welk het is. Hij schrijft het nergens op.",
      browser: "Wat elke website te horen krijgt: naam, versie, je talen.",
      room: "Een willekeurig getal. Niet de link.",
      times: (/** @type {string} */ time) => `Jij, voor het laatst om ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Je laatste bericht: tot {n} byte, zoals alle korte",
          other:
            "Je laatste bericht: tot {n} bytes. Elke klasse is twee keer zo groot als de vorige.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, { one: "{n} bericht van jou", other: "{n} berichten van jou" }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} keer gefluisterd, door jou of tegen jou",
          other: "{n} keer gefluisterd, door jou of tegen jou",
        }),
      nothing: "Je hebt nog niets gezegd.",
      locked: "Op slot",
      unlocked: "Niet op slot",
      up: "Nu verbonden",
      lost: "Net weggevallen",
    },
    notTitle: "Wat hij niet kan zien",
    not: "Niet je naam, ook niet die van een ander, geen woord van wat er gezegd wordt, niet de link van de kamer, niet wie waarop antwoordt of reageert.",
    tls: "Hij bewaart hier niets van: er is geen logboek, geen database en geen bestand. Maar wie hem draait, zou kunnen meekijken terwijl je hier bent.",
  },

  entry: {
    promise: "Een kamer die vergeet.",
    about:
      "Wat je zegt, wordt in je browser versleuteld voor de mensen in de kamer, en voor niemand anders. Als de laatste vertrekt, blijft er niets van over.",
    alias: "Je naam in de kamer",
    aliasHint: "Elke naam mag, in elk schrift. De anderen zien hem, de server nooit.",
    aliasEmpty: "Typ eerst een naam: de anderen zien hem naast wat je zegt.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "Deze naam is te lang. Laat {n} teken weg.",
        other: "Deze naam is te lang. Laat {n} tekens weg.",
      }),
    anotherAlias: "Een andere toevallige naam",
    create: "Kamer maken",
    creating: "De kamer wordt gemaakt …",
    options: "Opties",
    hostOnly: "Alleen ik mag mensen verwijderen, de kamer op slot doen of beëindigen",
    hostOnlyHint: "Anders mag iedereen in de kamer dat.",
    knock: "Wie komt, moet aankloppen",
    knockHint: "Iemand binnen laat diegene binnen of niet. Met de optie hierboven alleen jij.",
    passphrase: "Wachtzin",
    passphraseHint:
      "Wie komt, heeft hem nodig naast de link. Geef hem op een andere manier door dan de link, en kies meerdere woorden: hij is het enige wat helpt als de link in verkeerde handen komt.",
    ends: "De kamer eindigt",
    endsNever: "als de laatste vertrekt",
    endsAfter: (/** @type {number} */ milliseconds) => `uiterlijk na ${lasting(milliseconds)}`,
    fades: "Berichten verdwijnen",
    fadesNever: "als de kamer eindigt",
    fadesAfter: (/** @type {number} */ milliseconds) => `na ${lasting(milliseconds)}`,
    fadesHint:
      "Elke pagina doet dat zelf en toont hoeveel tijd er nog is. Niemand kan van kopiëren worden weerhouden.",
    places: "Plaats voor",
    placesAny: "zoveel mensen als de server toestaat",
    placesFor: (/** @type {number} */ count) =>
      plural(count, { one: "{n} persoon", other: "{n} personen" }),
    haveLink: "Heb je een link?",
    link: "Link of kamersleutel",
    linkHint: "De hele link, of de 44 tekens na de #.",
    open: "Openen",
    linkEmpty: "Plak eerst een link of een kamersleutel.",
    linkForeign: (/** @type {string} */ host) =>
      `Deze link hoort bij een Sanctuary op ${host}. Open hem in de adresbalk van je browser.`,
    reloaded:
      "Deze pagina herladen betekent weggaan. Er is niets bewaard, ook de link niet: open hem opnieuw om weer naar binnen te gaan.",
  },

  knocks: {
    title: "Aan de deur",
    knocks: "{who} klopt aan",
    admit: "Binnenlaten",
    decline: "Weigeren",
    admitWho: (/** @type {string} */ name) => `${name} binnenlaten`,
    declineWho: (/** @type {string} */ name) => `${name} weigeren`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Je hebt aangeklopt",
    waiting:
      "De mensen binnen zien je naam en beslissen. Je ziet niets van de kamer tot een van hen je binnenlaat; houd deze pagina open.",
    giveUp: "Niet wachten",
  },

  passphrase: {
    show: "Tonen",
    label: "Wachtzin van de kamer",
    empty: "Typ de wachtzin van deze kamer: wie je heeft uitgenodigd, kent hem.",
  },

  join: {
    title: "Je bent uitgenodigd",
    looking: "De kamer wordt gezocht …",
    open: "De kamer is open. Je bent er nog niet in: er gebeurt niets tot je binnengaat.",
    openPassphrase:
      "De kamer is open en vraagt om een wachtzin. Je bent er nog niet in: er gebeurt niets tot je binnengaat.",
    enter: "Kamer binnengaan",
    entering: "Je gaat naar binnen …",
    elsewhere: "Een eigen kamer maken",
    again: "Opnieuw kijken",
    problems: {
      ended: {
        title: "Deze kamer is beëindigd",
        text: "Er is niets van bewaard. Als de mensen er nog zijn, is hun link veranderd: vraag hun om de nieuwe.",
      },
      damaged: {
        title: "Deze link is beschadigd",
        text: "Er ontbreekt een deel, of er is onderweg iets veranderd. Kopieer hem nog eens helemaal, of vraag er opnieuw om.",
      },
      newer: {
        title: "Deze link is gemaakt door een nieuwere Sanctuary",
        text: "Deze pagina begrijpt hem nog niet. Herlaad de pagina; als dat niet helpt, moet deze server worden bijgewerkt.",
      },
      locked: {
        title: "De kamer is op slot",
        text: "Niemand kan er nu in. Vraag iemand binnen om de kamer van het slot te halen en kijk dan opnieuw.",
      },
      full: {
        title: "De kamer is vol",
        text: "Er zijn zoveel mensen in als erin passen. Als iemand vertrekt, is er weer plaats.",
      },
      "another-room": {
        title: "Dit is niet de kamer van deze link",
        text: "De server heeft er een andere kamer achter gezet. Ga niet naar binnen, en vertel het op een andere manier aan wie je de link gaf.",
      },
      unreachable: {
        title: "De server is niet te bereiken",
        text: "Misschien ben je offline, of de server is even weg. Je link is hier nog goed: kijk opnieuw.",
      },
    },
  },

  refused: {
    "room-full": "De kamer is vol. Als iemand vertrekt, is er weer plaats.",
    locked: "De kamer is op slot. Vraag iemand binnen om hem van het slot te halen.",
    "not-here": "Deze kamer is beëindigd. Er is niets van bewaard.",
    gone: "Deze link werkt niet meer. Vraag de mensen in de kamer om de nieuwe.",
    ended: "De verbinding eindigde voordat dat gedaan was.",
    "link-missing":
      "De link is veranderd, en je hebt de nieuwe niet. Vraag iemand die hem heeft om dat te doen.",
    "another-room":
      "De server heeft een andere kamer achter deze link gezet. Ga niet naar binnen, en vertel het aan wie je de link gaf.",
    impostor:
      "Wat de server over deze kamer zegt, klopt niet. Ga niet naar binnen, en vertel het aan wie de server draait.",
    unreachable: "De server is niet te bereiken. Controleer je verbinding en probeer het opnieuw.",
    "server-stopping": "De server start opnieuw op. Probeer het zo meteen opnieuw.",
    silent: "De server deed er te lang over om te antwoorden. Probeer het opnieuw.",
    version: "Deze pagina en de server spreken niet dezelfde versie. Herlaad de pagina.",
    fault: "Er ging iets mis op de server. Probeer het opnieuw.",
    protocol: "De server begreep deze pagina niet. Herlaad de pagina en probeer het opnieuw.",
    "too-far-behind": "De verbinding was te traag voor deze kamer. Probeer het opnieuw.",
    "wrong-proof":
      "De server nam het bewijs niet aan. Probeer het opnieuw, of vraag nog eens om de link.",
    declined: "Deze keer heeft niemand binnen je binnengelaten.",
    unanswered:
      "Niemand binnen heeft geantwoord. Probeer het later opnieuw, of vraag het hun op een andere manier.",
    "wrong-passphrase":
      "De wachtzin past niet bij deze kamer. Kijk of hij er staat zoals hij je verteld is.",
    "no-stretching":
      "Deze browser kon niet met de wachtzin werken. Probeer het opnieuw, of gebruik een andere browser.",
    "not-allowed": "In deze kamer mag alleen de host dat doen.",
    stale: "De kamer veranderde op hetzelfde moment. Kijk er even naar en probeer het opnieuw.",
    "time-over":
      "Het einde van deze kamer is al voorbij. Kijk op de klok van dit apparaat en probeer het opnieuw.",
    "no-such-member": "Die persoon is niet meer in de kamer.",
    away: "Die persoon is er nu even niet. Probeer het opnieuw als die terug is.",
    unsupported: "De server kent dit soort kamer niet.",
    exists: "Deze kamer is er al. Probeer het opnieuw.",
    "not-known": "Dat bericht is hier niet meer.",
    "not-yours":
      "Dat kan, als het verstuurd is, alleen worden gewijzigd door wie het gezegd heeft.",
    "changed-often": "Dit bericht is te vaak gewijzigd. Zeg het opnieuw.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Te veel mensen willen tegelijk naar binnen. Probeer het zo meteen opnieuw."
      : `Te veel mensen willen tegelijk naar binnen. Probeer het ${soon(wait)} opnieuw.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Dat was sneller dan de kamer toestaat. Probeer het zo meteen opnieuw."
      : `Dat was sneller dan de kamer toestaat. Probeer het ${soon(wait)} opnieuw.`,
  refusedOtherwise: "Dat is niet gelukt. Probeer het opnieuw.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "{n} persoon", other: "{n} personen" })
        : plural(count, {
            one: `{n} persoon, ${number(away)} afwezig`,
            other: `{n} personen, ${number(away)} afwezig`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "persoon", other: "personen" })
        : plural(count, {
            one: `persoon, ${number(away)} afwezig`,
            other: `personen, ${number(away)} afwezig`,
          }),
    peopleTitle: "Wie er zijn",
    you: "jij",
    host: "host",
    coHost: "co-host",
    appoint: (/** @type {string} */ name) => `${name} co-host maken`,
    newLink: "Nieuwe link",
    knocking: "Wie komt, moet aankloppen en wordt binnengelaten of niet.",
    away: "afwezig",
    awayHint:
      "De verbinding is weggevallen. Wat intussen gezegd wordt, wordt opgehaald als die terug is.",
    badgeHint:
      "De twee plaatjes komen uit iemands sleutel: daaraan herken je mensen met dezelfde naam.",
    noName: "(geen zichtbare naam)",
    whisperTo: (/** @type {string} */ name) => `Fluisteren tegen ${name}`,
    kick: (/** @type {string} */ name) => `${name} verwijderen`,
    invite: "Uitnodigen",
    leave: "Weggaan",
    lock: "Kamer op slot doen",
    unlock: "Kamer van het slot halen",
    locked: "Op slot",
    stop: "Kamer voor iedereen beëindigen",
    help: "Hulp",
    conversation: "Gesprek",
    messages: "Berichten",
    unread: "Nieuw",
    connected: "Verbonden",
    encrypted: ", end-to-end versleuteld",
    offline: "Geen netwerk: je berichten wachten",
    reconnecting: "Opnieuw verbinden: je berichten wachten",
    notWithout: "Daar is een verbinding voor nodig. Probeer het opnieuw als die terug is.",
    welcome:
      "Je ziet wat er vanaf nu gezegd wordt. Wat gezegd werd voordat je kwam, wordt je niet getoond.",
    hostOnly:
      "In deze kamer mag alleen de host mensen verwijderen, de kamer op slot doen of beëindigen.",
    alreadyInside:
      "Je hebt een link geopend terwijl je in een kamer bent. Verlaat eerst deze en open hem dan opnieuw.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `De kamer eindigt om ${at}, over ${lasting(milliseconds)}`,
    endsNow: "De kamer eindigt nu",
    fading: (/** @type {number} */ milliseconds) =>
      `Berichten verdwijnen ${lasting(milliseconds)} nadat ze getoond zijn.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, { one: "{n} nieuw bericht", other: "{n} nieuwe berichten" }),
  },

  invitation: {
    title: "Mensen uitnodigen",
    ready: "Je kamer is klaar",
    text: "Stuur deze link naar de mensen die je hier wilt hebben. Wie hem heeft, kan binnenkomen zolang de kamer bestaat.",
    onlyHere:
      "Deze pagina is geopend onder een naam die alleen op deze computer werkt. Open de pagina voor anderen onder de naam of het adres van de computer in het netwerk.",
    link: "Link naar deze kamer",
    copy: "Link kopiëren",
    copied: "Gekopieerd",
    copyYourself: "De link is geselecteerd: druk op Ctrl+C of houd hem ingedrukt om te kopiëren.",
    share: "Delen",
    showQr: "QR-code",
    qr: "QR-code van de link naar deze kamer",
    passphrase:
      "Ze hebben ook de wachtzin nodig. Die staat niet in de link: geef hem op een andere manier door.",
    missing: "Je hebt de nieuwe link niet. Vraag iemand in de kamer erom.",
  },

  linkChanged: {
    title: "De link is veranderd.",
    text: "De oude opent niets meer.",
    copy: "Nieuwe link kopiëren",
  },

  composer: {
    label: "Bericht",
    placeholder: "Zeg iets",
    send: "Versturen",
    hint: "Enter verstuurt, Shift+Enter begint een nieuwe regel, / toont de opdrachten",
    hintBreaks: "Shift+Enter verstuurt, Enter begint een nieuwe regel, / toont de opdrachten",
    hintTouch: "/ toont de opdrachten",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, { one: "nog {n} byte", other: "nog {n} bytes" }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "Dit is {n} byte te lang om in één keer te versturen. Maak het korter, of verstuur het in delen.",
        other:
          "Dit is {n} bytes te lang om in één keer te versturen. Maak het korter, of verstuur het in delen.",
      }),
    suggestions: "Suggesties",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} suggestie. Kies met de pijltoetsen, Enter neemt hem over.",
        other: "{n} suggesties. Kies met de pijltoetsen, Enter neemt er een over.",
      }),
    longer:
      "Dit is te lang om in één keer te versturen. Maak het korter, of verstuur het in delen.",
    answering: "Antwoord aan {who}",
    answeringMine: "Antwoord aan jezelf",
    editing: "Je wijzigt wat je gezegd hebt",
    stop: "Niet antwoorden of wijzigen",
    unsayable: "Er blijft niets over van het bericht. Wis het in plaats daarvan, in zijn menu.",
  },

  commands: {
    purr: { usage: "NAAM BERICHT", does: "Tegen één persoon fluisteren" },
    me: { usage: "WOORDEN", does: "Zeggen wat je aan het doen bent" },
    nick: { usage: "NAAM", does: "Een andere naam nemen; je plaatjes blijven" },
    exit: { usage: "", does: "Afscheid nemen en weggaan" },
    kick: { usage: "NAAM", does: "Iemand verwijderen; de link verandert" },
    mute: {
      usage: "NAAM",
      does: "Verbergen wat iemand zegt, alleen op dit scherm en zolang die persoon hier is",
    },
    unmute: { usage: "NAAM", does: "Het weer tonen" },
    lock: { usage: "", does: "Niemand meer binnenlaten" },
    unlock: { usage: "", does: "Weer mensen binnenlaten" },
    stop: { usage: "", does: "De kamer voor iedereen beëindigen" },
    words: { usage: "", does: "Zes woorden vergelijken met de anderen: niemand staat ertussen" },
    clear: { usage: "", does: "Het gesprek leegmaken, alleen op dit scherm" },
    help: { usage: "", does: "De opdrachten tonen" },
  },
  choices: {
    title: "Wat je met dit bericht kunt doen",
    react: (/** @type {string} */ emoji) => `Reageren met ${emoji}`,
    reactOther: "Een andere reactie",
    answer: "Antwoorden",
    edit: "Wijzigen",
    seenBy: "Wie het gezien heeft",
    mute: (/** @type {string} */ name) => `${name} hier dempen`,
    unmute: (/** @type {string} */ name) => `${name} weer tonen`,
    muteHint: "Zolang die persoon hier is. Wie terugkomt, geldt als iemand anders.",
    takeBack: "Voor iedereen wissen",
    person: (/** @type {string} */ name) => `Wat je met ${name} kunt doen`,
    mention: (/** @type {string} */ name) => `${name} roepen in een bericht`,
    verify: "De woorden vergelijken",
    muted: "gedempt",
  },

  code: {
    copy: "De code kopiëren",
    copied: "Gekopieerd",
    copyYourself: "De code is geselecteerd: druk op Ctrl+C of houd hem ingedrukt om te kopiëren.",
  },

  emoji: {
    title: "Emoji",
    find: "Zoek met een Engels woord",
    found: (/** @type {number} */ count) =>
      plural(count, { one: "{n} emoji gevonden", other: "{n} emoji’s gevonden" }),
    choose: "Een emoji toevoegen",
  },

  seenBy: {
    title: "Wie dit bericht gezien heeft",
    seen: "Heeft sindsdien geantwoord, dus is het gezien",
    unseen: "Nog niet bekend",
    explain:
      "Een pagina vertelt welke berichten ze ontvangen heeft wanneer de persoon erachter iets zegt. Eerder krijgt niemand het te horen.",
    forgotten: "Dit bericht is te oud: wie het gezien heeft, wordt niet meer bewaard.",
    nobody: "Er was niemand anders toen je dit zei.",
  },

  words: {
    title: "De woorden vergelijken",
    how: "Lees elkaar deze zes woorden voor, aan de telefoon of als je bij elkaar bent. Als ze gelijk zijn, zien jullie dezelfde mensen in deze kamer en staat er niemand tussen jullie in.",
    differ:
      "Als ze verschillen, staat er misschien iemand tussen jullie in: zeg hier niets geheims en maak een nieuwe kamer. Ze veranderen telkens als er iemand komt of gaat.",
    making: "De woorden worden gemaakt …",
    people: "Met wie je ze vergeleken hebt",
    alone: "Er is hier niemand anders.",
    unchecked: "niet vergeleken",
    checked: (/** @type {string} */ time) => `vergeleken om ${time}`,
    compared: (/** @type {string} */ time) => `Voor het laatst vergeleken om ${time} met {who}.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1
        ? `${names} is sindsdien binnengekomen.`
        : `${names} zijn sindsdien binnengekomen.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `${names} is sindsdien weggegaan.` : `${names} zijn sindsdien weggegaan.`,
    same: "Sindsdien is er niemand gekomen of gegaan.",
    mark: "vergeleken",
    markHint: "Je hebt de woorden met deze persoon vergeleken.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} is aan het schrijven …` : `${names} zijn aan het schrijven …`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `Er is geen opdracht /${command}. Typ /help om ze allemaal te zien, of begin met // om een schuine streep te zeggen.`,
    textMissing: (/** @type {string} */ command) =>
      `Wat moet /${command} zeggen? Zet er wat woorden bij.`,
    nameMissing: (/** @type {string} */ command) =>
      `Wie wordt er bedoeld? Typ een naam na /${command}.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} staat alleen. Begin met // om het toch te zeggen.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Niemand hier heet ${name}. Namen met spaties mogen tussen aanhalingstekens staan.`,
    yourself: (/** @type {string} */ command) => `Dat ben jij: /${command} is voor de anderen.`,
    whichOne: (/** @type {string} */ name) => `Welke ${name} wordt er bedoeld?`,
  },

  help: {
    title: "Hulp",
    commands: "Opdrachten",
    slash: "Wil je een bericht met een schuine streep beginnen, typ er dan twee.",
    formattingTitle: "Opmaak",
    formatting:
      "Markdown en de opmaaktags van HTML werken allebei: **vet**, *nadruk*, `code`, lijsten, citaten, tabellen, links. Afbeeldingen, geluiden en films van elders worden pas geladen als je erop drukt.",
    serverTitle: "Wat de server kan zien",
    server:
      "Dat er een kamer is, hoeveel mensen erin zijn, wanneer en ongeveer hoeveel ieder van jullie schrijft, wie tegen wie fluistert, en je netwerkadres. Geen namen, geen woorden, niet de link.",
  },

  confirm: {
    kickTitle: "{who} verwijderen?",
    kickText:
      "De kamer krijgt een nieuwe link, zodat de oude niet meer naar binnen leidt. Als het genoeg is dat er niemand anders bij komt, doe de kamer dan liever op slot.",
    kick: "Verwijderen",
    takeBackTitle: "Dit bericht voor iedereen wissen?",
    takeBackText:
      "De woorden verdwijnen van elke pagina in deze kamer. Wie het gelezen heeft, heeft het toch gelezen.",
    takeBack: "Wissen",
    stopTitle: "De kamer voor iedereen beëindigen?",
    stopText:
      "Iedereen moet de kamer uit en elk scherm wordt gewist. Dit kan niet ongedaan worden gemaakt.",
    stop: "Kamer beëindigen",
    leaveTitle: "De kamer verlaten?",
    leaveText:
      "Wat je hier ziet, wordt van deze pagina gewist. Om terug te komen heb je de link nodig.",
    leaveHost:
      "Jij bent de host: als je weg bent, kan niemand meer mensen verwijderen, de kamer op slot doen of beëindigen. Wil je dat aan iemand overlaten, maak diegene dan eerst co-host. Als je terugkomt, ben je een lid zoals de anderen. Wat je hier ziet, wordt van deze pagina gewist.",
    appointTitle: "{who} co-host maken?",
    appointText:
      "Een co-host mag mensen verwijderen, ook jou, de kamer op slot doen, mensen binnenlaten en de kamer beëindigen. Dit kan niet worden teruggenomen.",
    appoint: "Co-host maken",
    newLinkTitle: "De link veranderen?",
    newLinkText:
      "Iedereen binnen blijft. Met de oude link kan niemand meer binnenkomen: ook niet de mensen aan wie je hem al gestuurd hebt.",
    newLink: "Link veranderen",
    leaveLast:
      "Je bent de enige hier: de kamer eindigt als je weggaat, en er wordt niets van bewaard.",
    leave: "Weggaan",
  },

  states: {
    sending: "Wordt verstuurd",
    waiting: "wacht",
    sent: "Verstuurd",
    seen: "Door iedereen gezien",
    received: "Ontvangen",
    failed: "Niet verstuurd.",
    deleting: "wacht: de anderen hebben het nog",
    undeleted: "Niet gewist: de anderen hebben het nog.",
    undeletable:
      "De anderen hebben het misschien nog. Je bent terug als iemand anders en kunt het niet meer wissen.",
  },
  retry: "Opnieuw proberen",
  nobodyThere: "Die persoon is weggegaan.",
  unsure: "Het is misschien toch aangekomen.",

  said: {
    disappears: (/** @type {number} */ milliseconds) => `Verdwijnt over ${lasting(milliseconds)}`,
    whispersTo: "fluistert tegen",
    whisperTo: "Gefluisterd tegen",
    whispersToYou: "fluistert tegen jou",
    farewell: "neemt afscheid",
    you: "Jij",
    fetched: "Later opgehaald: dit is ongeveer wanneer het gezegd is.",
    source: "Tonen zoals getypt",
    showAll: "Alles tonen",
    unknown: "Dit bericht is van een soort die deze pagina niet kan tonen.",
    deleted: "Dit bericht is gewist.",
    edited: "gewijzigd",
    muted: "Verborgen: je hebt {who} gedempt.",
    answersUnseen: "Een antwoord op iets wat niet tegen jou gezegd is",
    jump: "Naar het bericht waarop geantwoord wordt",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  notices: {
    joined: "{who} is binnengekomen",
    left: "{who} is weggegaan",
    "timed-out": "{who} verloor de verbinding en kwam niet terug",
    gone: "{who} is weggegaan terwijl jij er niet was",
    rejoined:
      "Je was te lang weg om je plaats te houden: je bent terug als iemand nieuws. Wat er intussen gezegd is, heeft je niet bereikt.",
    kicked: "{by} heeft {who} verwijderd",
    appointed: "{who} is nu co-host",
    locked: "{by} heeft de kamer op slot gedaan",
    unlocked: "{by} heeft de kamer van het slot gehaald",
    renamed: "{who} heet nu {by}",
    "link-changed": "De link van de kamer is veranderd",
    "link-missing":
      "De link is veranderd, maar {by} heeft je de nieuwe niet gegeven. Je blijft binnen; vraag iemand hier erom.",
    "link-missing-nobody":
      "De link is veranderd terwijl je weg was, en niemand kon je de nieuwe geven. Je blijft binnen; vraag iemand hier erom.",
    "two-versions":
      "Twee mensen kregen verschillende versies te zien van een bericht van {who}. Iemand speelt vals: wees voorzichtig.",
    "roster-differs":
      "{who} ziet andere mensen in deze kamer dan jij. Vraag op een andere manier wie er hier zijn.",
    ghost:
      "De server toont iemand die geen bewijs van de link heeft. Niemand schrijft naar die persoon.",
    unopenable: "Iets wat op naam van {who} binnenkwam, kon niet worden geopend. Het is genegeerd.",
    "unopenable-nobody":
      "Iets wat op niemands naam binnenkwam, kon niet worden geopend. Het is genegeerd.",
    forged: "De server toonde een bevel dat niemand hier ondertekend heeft. Het is genegeerd.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Je bent terug. De verbinding was ${lasting(milliseconds)} weg.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Je bent terug. De verbinding was te traag voor alles wat gezegd werd en was ${lasting(milliseconds)} weg.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "De kamer eindigt over {n} minuut. Alles erin wordt dan gewist.",
      other: "De kamer eindigt over {n} minuten. Alles erin wordt dan gewist.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `Er ontbreekt een bericht van {who} (${when}): niemand hier kon het je geven.`,
      other: `Er ontbreken {n} berichten van {who} (${when}): niemand hier kon ze je geven.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "Een bericht dat je gemist had, is opgehaald bij {who}.",
      other: "{n} berichten die je gemist had, zijn opgehaald bij {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "Een bericht dat je gemist had, is opgehaald bij meerdere mensen hier.",
      other: "{n} berichten die je gemist had, zijn opgehaald bij meerdere mensen hier.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Afbeelding van ${host}`,
      audio: (/** @type {string} */ host) => `Geluid van ${host}`,
      video: (/** @type {string} */ host) => `Film van ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Afbeelding van ${host}: die is niet aangekomen of mag hier niet worden getoond.`,
      audio: (/** @type {string} */ host) =>
        `Geluid van ${host}: dat is niet aangekomen of mag hier niet worden afgespeeld.`,
      video: (/** @type {string} */ host) =>
        `Film van ${host}: die is niet aangekomen of mag hier niet worden getoond.`,
    },
    hint: "Druk om te laden. Die site ziet dan je netwerkadres.",
    refused: "Volgens je voorkeuren wordt dit niet geladen.",
  },

  endings: {
    left: {
      title: "Je bent weggegaan",
      text: "De kamer gaat door zolang er iemand in is.",
    },
    kicked: {
      title: (/** @type {string} */ by) => `${by} heeft je verwijderd`,
      titleUnsaid: "Je bent verwijderd",
      text: "De kamer gaat zonder jou verder, onder een andere link.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} heeft de kamer beëindigd`,
      titleMine: "Je hebt de kamer beëindigd",
      titleUnsaid: "De kamer is beëindigd",
      text: "Het is voor iedereen voorbij.",
    },
    unproved: {
      title: "De server heeft je weggestuurd",
      kicked: "Hij zegt dat iemand je verwijderd heeft, maar toont daar geen bewijs van.",
      stopped: "Hij zegt dat iemand de kamer beëindigd heeft, maar toont daar geen bewijs van.",
      "time-over":
        "Hij zegt dat de tijd van de kamer om is, maar de kamer was gemaakt om langer te duren.",
      advice:
        "Misschien is het niet waar. Vraag het de anderen op een andere manier; weten ze van niets, dan brengt je link je weer binnen.",
    },
    "time-over": {
      title: "De tijd van de kamer is om",
      text: "De kamer is voor iedereen geëindigd, zoals het van het begin af bedoeld was.",
    },
    lost: {
      title: "De verbinding is weg",
      text: "Als er nog iemand in de kamer is, kun je weer naar binnen.",
    },
    "server-stopping": {
      title: "De server stopt",
      text: "Daarmee is de kamer voor iedereen geëindigd.",
    },
    silent: {
      title: "De verbinding was te lang stil",
      text: "Misschien sliep dit apparaat. Als er nog iemand in de kamer is, kun je weer naar binnen.",
    },
    "too-far-behind": {
      title: "De verbinding was te traag",
      text: "Er werd meer gezegd dan de verbinding aankon. Als er nog iemand in de kamer is, kun je weer naar binnen.",
    },
    "too-fast": {
      title: "Dat was te snel",
      text: "Er werd hiervandaan meer verstuurd dan de kamer toestaat. Na een paar seconden kun je weer naar binnen.",
    },
    protocol: {
      title: "De pagina en de server begrepen elkaar verkeerd",
      text: "De server heeft de verbinding verbroken. Herlaad de pagina en open de link opnieuw.",
    },
    fault: {
      title: "Er ging iets mis op de server",
      text: "Hij heeft de verbinding verbroken. Als er nog iemand in de kamer is, kun je weer naar binnen.",
    },
    elsewhere: {
      title: "Je plaats heeft een andere verbinding",
      text: "De kamer gaat daar verder en is hier geëindigd.",
    },
    gone: {
      title: "De kamer is geëindigd",
      text: "Toen de verbinding terugkwam, was de kamer er niet meer: de laatste is weggegaan, of de server is opnieuw gestart en is de kamer vergeten.",
    },
    "shut-out": {
      title: "Je was te lang weg",
      text: "Je plaats is opgegeven.",
      deadLink:
        "De link die je hebt, opent niets meer: de kamer is geëindigd of heeft een nieuwe link.",
    },
    version: {
      title: "Deze pagina is verouderd",
      text: "De server spreekt een andere versie. Herlaad de pagina en open de link opnieuw.",
    },
    wiped: "Er is niets bewaard: berichten, namen en sleutels zijn van deze pagina verdwenen.",
    wipedButKey:
      "Berichten, de namen van de anderen en alle sleutels zijn van deze pagina verdwenen. Alleen de link en je eigen naam zijn er nog, tot je verdergaat.",
    goBack: "Weer naar binnen",
    newRoom: "Nieuwe kamer",
    unsent: "Dit had je nog niet verstuurd",
    copy: "Kopiëren",
    copied: "Gekopieerd",
    copyYourself: "De tekst is geselecteerd: druk op Ctrl+C of houd hem ingedrukt om te kopiëren.",
  },

  // Nouns that take "de": the adjectives before them end alike.
  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${adjective} ${noun}`,
    adjectives: [
      "Stille", "Zachte", "Dappere", "Nieuwsgierige", "Vrolijke", "Geduldige", "Slimme", "Slaperige",
      "Vlugge", "Lieve", "Heldere", "Kalme", "Stoere", "Eerlijke", "Blije", "Milde", "Trotse",
      "Zonnige", "Tedere", "Wijze", "Vlotte", "Trouwe", "Verborgen", "Mistige", "Snelle", "Rustige",
      "Guitige", "Wakkere", "Lenige", "Fijne", "Zwervende", "Opgewekte",
    ],
    nouns: [
      "Otter", "Reiger", "Vos", "Das", "Haas", "Lynx", "Uil", "Vink", "Egel", "Marter", "Zeehond",
      "Mus", "Zwaan", "Bever", "Kraanvogel", "Valk", "Gekko", "Steenbok", "Kauw", "Ekster", "Raaf",
      "Eekhoorn", "Salamander", "Kikker", "Merel", "Specht", "Ooievaar", "Dolfijn", "Kievit", "Meeuw",
      "IJsvogel", "Zwaluw",
    ],
  },
});

export default dutch;
