/** Every sentence of the page, in Italian. */

/** @param {import("../speech.js").Speech} speech */
const italian = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Chiudi",
  cancel: "Annulla",
  dismiss: "Nascondi",
  insecure:
    "Questa connessione non è protetta dalle manomissioni: chi controlla questa rete potrebbe aver modificato la pagina. Per i segreti usa https.",

  language: "Lingua",
  notLoaded: {
    title: "Il caricamento non è riuscito",
    text: "Una parte di questa pagina non è arrivata. Controlla la connessione e riprova.",
  },
  menu: { title: "Altro" },

  search: {
    title: "Cerca",
    label: "Cerca in ciò che è stato detto",
    previous: "Risultato precedente",
    next: "Risultato successivo",
    close: "Chiudi la ricerca",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} di {n} risultato`,
        many: `${number(at)} di {n} risultati`,
        other: `${number(at)} di {n} risultati`,
      }),
    nothing: "Nessun risultato",
  },

  save: {
    title: "Conserva ciò che è stato detto",
    warning:
      "Ciò che copi o salvi resta su questo dispositivo, a portata di chiunque lo usi, finché non lo elimini. Tutto il resto qui viene dimenticato.",
    label: "Ciò che è stato detto, come testo",
    copy: "Copia",
    copied: "Copiato",
    copyYourself:
      "Il testo è selezionato: per copiarlo premi Ctrl+C, oppure tienici sopra il dito.",
    download: "Salva come file",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Preferenze",
    theme: "Aspetto",
    themes: {
      system: "Come il sistema",
      light: "Chiaro",
      dark: "Scuro",
      contrast: "Alto contrasto",
    },
    notify: "Notifiche",
    notifyLevels: { off: "Nessuna", mentions: "Menzioni e sussurri", all: "Tutto" },
    notifyDenied:
      "Il tuo browser non permette a questa pagina di inviare notifiche. Consentilo nelle sue impostazioni, poi scegli di nuovo.",
    notifyUnsupported: "Questo browser non può mostrare notifiche.",
    notifyWords: "Mostra le parole nelle notifiche",
    notifyWordsHint: "Altrimenti dicono solo che qualcuno ha parlato.",
    sound: "Suono",
    soundHint: "Uno leggero, mentre guardi altrove.",
    typing: "Mostra agli altri che sto scrivendo",
    typingHint: "Vedono che scrivi, non che cosa; e tu vedi chi di loro sta scrivendo.",
    media: "Offri immagini, suoni e video da altri siti",
    mediaHint:
      "Si caricano solo quando li premi. Se disattivi, qui non si possono caricare affatto.",
    enter: "Il tasto Invio",
    enterKeys: { device: "Come di solito qui", sends: "Invia", breaks: "Va a capo" },
    remember: "Ricorda queste scelte su questo dispositivo",
    rememberHint:
      "Solo ciò che è su questa pagina, e nulla di nessuna stanza. Se è disattivato, non si conserva niente.",
  },

  notify: {
    message: "Qualcuno ha detto qualcosa",
    mention: "Qualcuno ti ha chiamato",
    whisper: "Qualcuno ti sussurra",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Tastiera",
    list: {
      send: { press: "Invio", does: "Invia, o quello che dicono le preferenze" },
      line: { press: "Maiusc+Invio", does: "Va a capo" },
      edit: { press: "↑", does: "Nel campo vuoto: modifica il tuo ultimo messaggio" },
      again: { press: "Alt+↑ Alt+↓", does: "Scorre ciò che hai detto prima" },
      complete: {
        press: "Invio, Tab",
        does: "Prende un comando, un nome o un'emoji, quando ce ne sono di suggeriti",
      },
      choose: { press: "↑ ↓", does: "Sceglie tra i suggerimenti" },
      cancel: { press: "Esc", does: "Chiude ciò che è aperto, annulla ciò che stavi per fare" },
      search: { press: "Ctrl+Maiusc+F", does: "Cerca in ciò che è stato detto" },
      admit: { press: "F8", does: "Fa entrare chi ha bussato per primo" },
      decline: { press: "F9", does: "Respinge chi ha bussato per primo" },
      panic: { press: "Esc Esc Esc", does: "Esce subito e svuota la pagina" },
    },
    panic:
      "Esc tre volte in un secondo lascia la stanza senza saluti, cancella la pagina e al suo posto ne mostra una vuota. Non viene chiesta conferma.",
  },

  about: {
    title: "Informazioni su Sanctuary",
    text: "Una stanza per parlare, che dimentica. Ciò che si dice qui viene cifrato nel tuo browser, passa per un server che non può leggerlo e sparisce quando esce l'ultima persona.",
    open: "È software libero. Chi lo gestisce può modificarlo: il numero qui sotto dice se questa è la pagina che è stata pubblicata.",
    build: "Questa pagina",
    buildHint:
      "SHA-256 di tutti i file di questa pagina. Chi compila gli stessi sorgenti ottiene lo stesso numero.",
    licences: "Licenze di ciò che contiene",
  },

  serverView: {
    title: "Che cosa può vedere questo server",
    intro:
      "Finché non sei in una stanza: soltanto che questa pagina è stata richiesta. In una stanza, queste cose e nessun'altra:",
    introRoom: "In questo momento, e di questa stanza:",
    only: "sì",
    rows: {
      address: "Il tuo indirizzo di rete",
      browser: "Il tuo browser",
      room: "Che esiste una stanza",
      people: "Quante persone ci sono",
      times: "Quando ciascuno di voi dice qualcosa",
      sizes: "Più o meno quanto è lungo",
      amount: "Quanto dice ciascuno di voi",
      whispers: "Quali posti si sussurrano qualcosa",
      orders: "Chi viene rimosso, e se la stanza è bloccata",
      connection: "Quando la tua connessione cade e ritorna",
    },
    values: {
      address: "Lo vede, e non dice a questa pagina qual è. Non lo scrive da nessuna parte.",
      browser: "Quello che viene detto a ogni sito: nome, versione, le tue lingue.",
      room: "Un numero casuale. Non il suo link.",
      times: (/** @type {string} */ time) => `Tu, l'ultima volta alle ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Il tuo ultimo messaggio: fino a {n} byte, come tutti quelli brevi",
          many: "Il tuo ultimo messaggio: fino a {n} byte. Ogni fascia è il doppio della precedente.",
          other:
            "Il tuo ultimo messaggio: fino a {n} byte. Ogni fascia è il doppio della precedente.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} messaggio tuo",
          many: "{n} messaggi tuoi",
          other: "{n} messaggi tuoi",
        }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} sussurro, tuo o per te",
          many: "{n} sussurri, tuoi o per te",
          other: "{n} sussurri, tuoi o per te",
        }),
      nothing: "Non hai ancora detto niente.",
      locked: "Bloccata",
      unlocked: "Non bloccata",
      up: "Attiva adesso",
      lost: "Caduta proprio ora",
    },
    notTitle: "Che cosa non può vedere",
    not: "Né il tuo nome né quello di altri, nemmeno una parola di ciò che si dice, non il link della stanza, non chi risponde o reagisce a che cosa.",
    tls: "Di tutto questo non conserva niente: non ci sono registri, né database, né file. Ma chi lo gestisce potrebbe guardare mentre sei qui.",
  },

  entry: {
    promise: "Una stanza che dimentica.",
    about:
      "Ciò che dici viene cifrato nel tuo browser per le persone nella stanza, e per nessun altro. Quando esce l'ultima, non ne resta niente.",
    alias: "Il tuo nome nella stanza",
    aliasHint: "Un nome qualsiasi, in qualsiasi scrittura. Gli altri lo vedono; il server mai.",
    aliasEmpty: "Scrivi prima un nome: gli altri lo vedono accanto a ciò che dici.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "Questo nome è troppo lungo. Togli {n} carattere.",
        many: "Questo nome è troppo lungo. Togli {n} caratteri.",
        other: "Questo nome è troppo lungo. Togli {n} caratteri.",
      }),
    anotherAlias: "Un altro nome a caso",
    create: "Crea una stanza",
    creating: "Creo la stanza…",
    options: "Opzioni",
    hostOnly: "Solo io posso rimuovere persone, bloccare la stanza o chiuderla",
    hostOnlyHint: "Altrimenti può farlo chiunque sia nella stanza.",
    knock: "Chi arriva deve bussare",
    knockHint: "Chi è dentro fa entrare oppure no. Con l'opzione qui sopra, decidi solo tu.",
    passphrase: "Frase segreta",
    passphraseHint:
      "Chi arriva ne ha bisogno, oltre al link. Comunicala per una via diversa da quella del link, e scegli più parole: è l'unica difesa se il link finisce nelle mani sbagliate.",
    ends: "La stanza si chiude",
    endsNever: "quando esce l'ultima persona",
    endsAfter: (/** @type {number} */ milliseconds) => `al più tardi dopo ${lasting(milliseconds)}`,
    fades: "I messaggi spariscono",
    fadesNever: "quando la stanza si chiude",
    fadesAfter: (/** @type {number} */ milliseconds) => `dopo ${lasting(milliseconds)}`,
    fadesHint:
      "Ogni pagina lo fa da sé, e mostra il tempo che resta. A nessuno si può impedire di copiare.",
    places: "C'è posto per",
    placesAny: "quante persone permette il server",
    placesFor: (/** @type {number} */ count) =>
      plural(count, { one: "{n} persona", many: "{n} persone", other: "{n} persone" }),
    haveLink: "Hai un link?",
    link: "Link o chiave della stanza",
    linkHint: "Il link intero, oppure i 44 caratteri dopo il #.",
    open: "Apri",
    linkEmpty: "Incolla prima un link o una chiave della stanza.",
    linkForeign: (/** @type {string} */ host) =>
      `Questo link appartiene a un Sanctuary su ${host}. Aprilo dalla barra degli indirizzi del tuo browser.`,
    reloaded:
      "Ricaricare questa pagina significa uscire. Non è stato conservato niente, nemmeno il link: aprilo di nuovo per rientrare.",
  },

  knocks: {
    title: "Alla porta",
    knocks: "{who} bussa",
    admit: "Fai entrare",
    decline: "Respingi",
    admitWho: (/** @type {string} */ name) => `Fai entrare ${name}`,
    declineWho: (/** @type {string} */ name) => `Respingi ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Hai bussato",
    waiting:
      "Le persone nella stanza vedono il tuo nome e decidono. Non vedi niente della stanza finché qualcuno non ti fa entrare; lascia aperta questa pagina.",
    giveUp: "Non aspettare",
  },

  passphrase: {
    show: "Mostra",
    label: "Frase segreta della stanza",
    empty: "Scrivi la frase segreta di questa stanza: chi ti ha invitato la conosce.",
  },

  join: {
    title: "Hai un invito",
    looking: "Cerco la stanza…",
    open: "La stanza è aperta. Non sei ancora dentro: non succede niente finché non entri.",
    openPassphrase:
      "La stanza è aperta e chiede una frase segreta. Non sei ancora dentro: non succede niente finché non entri.",
    enter: "Entra nella stanza",
    entering: "Un attimo, stai entrando…",
    elsewhere: "Crea una stanza tua",
    again: "Guarda di nuovo",
    problems: {
      ended: {
        title: "Questa stanza non c'è più",
        text: "Non ne è stato conservato niente. Se le persone sono ancora lì, il link è cambiato: chiedi loro quello nuovo.",
      },
      damaged: {
        title: "Questo link è danneggiato",
        text: "Ne manca una parte, o è cambiata lungo la strada. Copialo di nuovo per intero, oppure chiedilo un'altra volta.",
      },
      newer: {
        title: "Questo link viene da un Sanctuary più recente",
        text: "Questa pagina non lo capisce ancora. Ricaricala; se non serve, questo server va aggiornato.",
      },
      locked: {
        title: "La stanza è bloccata",
        text: "In questo momento non può entrare nessuno. Chiedi a chi è dentro di sbloccarla, poi guarda di nuovo.",
      },
      full: {
        title: "La stanza è piena",
        text: "Ci sono tutte le persone che può contenere. Quando qualcuno esce, si libera un posto.",
      },
      "another-room": {
        title: "Questa non è la stanza di questo link",
        text: "Il server ci ha messo dietro un'altra stanza. Non entrare, e avvisa per un'altra via chi ti ha dato il link.",
      },
      unreachable: {
        title: "Il server non è raggiungibile",
        text: "Forse non hai rete, oppure il server è assente per un momento. Il tuo link qui vale ancora: guarda di nuovo.",
      },
    },
  },

  refused: {
    "room-full": "La stanza è piena. Quando qualcuno esce, si libera un posto.",
    locked: "La stanza è bloccata. Chiedi a chi è dentro di sbloccarla.",
    "not-here": "Questa stanza non c'è più. Non ne è stato conservato niente.",
    gone: "Questo link non vale più. Chiedi quello nuovo alle persone nella stanza.",
    ended: "La connessione si è chiusa prima che fosse fatto.",
    "link-missing":
      "Il link è cambiato, e tu non hai quello nuovo. Chiedi di farlo a qualcuno che ce l'ha.",
    "another-room":
      "Il server ha messo un'altra stanza dietro questo link. Non entrare, e avvisa chi te l'ha dato.",
    impostor:
      "Ciò che il server dice di questa stanza non torna. Non entrare, e avvisa chi gestisce il server.",
    unreachable: "Il server non è raggiungibile. Controlla la connessione e riprova.",
    "server-stopping": "Il server si sta riavviando. Riprova tra un momento.",
    silent: "Il server ha impiegato troppo a rispondere. Riprova.",
    version: "Questa pagina e il server non parlano la stessa versione. Ricarica la pagina.",
    fault: "Qualcosa è andato storto sul server. Riprova.",
    protocol: "Il server non ha capito questa pagina. Ricaricala e riprova.",
    "too-far-behind": "La connessione era troppo lenta per questa stanza. Riprova.",
    "wrong-proof":
      "Il server non ha accettato la prova. Riprova, oppure chiedi il link un'altra volta.",
    declined: "Questa volta nessuno ti ha fatto entrare.",
    unanswered: "Da dentro non ha risposto nessuno. Riprova più tardi, o chiedi per un'altra via.",
    "wrong-passphrase":
      "La frase segreta non è quella di questa stanza. Controlla se è scritta come ti è stata detta.",
    "no-stretching":
      "Questo browser non è riuscito a usare la frase segreta. Riprova, oppure usa un altro browser.",
    "not-allowed": "In questa stanza può farlo solo l'host.",
    stale: "La stanza è cambiata nello stesso momento. Dalle un'occhiata e riprova.",
    "time-over":
      "Il momento in cui questa stanza si chiude è già passato. Controlla l'orologio di questo dispositivo e riprova.",
    "no-such-member": "Quella persona non è più nella stanza.",
    away: "Quella persona è assente in questo momento. Riprova quando torna.",
    unsupported: "Il server non conosce questo tipo di stanza.",
    exists: "Questa stanza c'è già. Riprova.",
    "not-known": "Quel messaggio non c'è più.",
    "not-yours": "Una volta inviato, può modificarlo solo chi l'ha scritto.",
    "changed-often": "Questo messaggio è stato modificato troppe volte. Scrivine uno nuovo.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Troppe persone vogliono entrare insieme. Riprova tra un momento."
      : `Troppe persone vogliono entrare insieme. Riprova ${soon(wait)}.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "È stato più veloce di quanto la stanza permetta. Riprova tra un momento."
      : `È stato più veloce di quanto la stanza permetta. Riprova ${soon(wait)}.`,
  refusedOtherwise: "Non ha funzionato. Riprova.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "{n} persona", many: "{n} persone", other: "{n} persone" })
        : plural(count, {
            one: `{n} persona, assenti: ${number(away)}`,
            many: `{n} persone, assenti: ${number(away)}`,
            other: `{n} persone, assenti: ${number(away)}`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "persona", many: "persone", other: "persone" })
        : plural(count, {
            one: `persona, assenti: ${number(away)}`,
            many: `persone, assenti: ${number(away)}`,
            other: `persone, assenti: ${number(away)}`,
          }),
    peopleTitle: "Persone",
    you: "tu",
    host: "host",
    coHost: "co-host",
    appoint: (/** @type {string} */ name) => `Rendi ${name} co-host`,
    newLink: "Nuovo link",
    knocking: "Chi arriva deve bussare, e può entrare oppure no.",
    away: "assente",
    awayHint: "La connessione è caduta. Ciò che si dice intanto viene recuperato al ritorno.",
    badgeHint:
      "Le due immagini nascono dalla chiave di una persona: distinguono chi ha lo stesso nome.",
    noName: "(nessun nome visibile)",
    whisperTo: (/** @type {string} */ name) => `Sussurra a ${name}`,
    kick: (/** @type {string} */ name) => `Rimuovi ${name}`,
    invite: "Invita",
    leave: "Esci",
    lock: "Blocca la stanza",
    unlock: "Sblocca la stanza",
    locked: "Bloccata",
    stop: "Chiudi la stanza per tutti",
    help: "Aiuto",
    conversation: "Conversazione",
    messages: "Messaggi",
    unread: "Nuovi messaggi",
    connected: "Connessione attiva",
    encrypted: ", cifrata end-to-end",
    offline: "Nessuna rete: i tuoi messaggi aspettano",
    reconnecting: "Riconnessione: i tuoi messaggi aspettano",
    notWithout: "Per questo serve una connessione. Riprova quando ritorna.",
    welcome:
      "Vedi ciò che si dice da adesso in poi. Ciò che è stato detto prima del tuo arrivo non ti viene mostrato.",
    hostOnly: "In questa stanza solo l'host può rimuovere persone, bloccarla o chiuderla.",
    alreadyInside:
      "Hai aperto un link mentre eri in una stanza. Esci prima da questa, poi aprilo di nuovo.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `La stanza si chiude alle ${at}, tra ${lasting(milliseconds)}`,
    endsNow: "La stanza si chiude adesso",
    fading: (/** @type {number} */ milliseconds) =>
      `I messaggi spariscono ${lasting(milliseconds)} dopo essere apparsi.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} nuovo messaggio",
        many: "{n} nuovi messaggi",
        other: "{n} nuovi messaggi",
      }),
  },

  invitation: {
    title: "Invita qualcuno",
    ready: "La tua stanza è pronta",
    text: "Manda questo link alle persone che vuoi qui. Chi ce l'ha può entrare, finché la stanza dura.",
    onlyHere:
      "Questa pagina è stata aperta con un nome che funziona solo su questo computer. Per gli altri, aprila con il nome o l'indirizzo che il computer ha nella rete.",
    link: "Link a questa stanza",
    copy: "Copia il link",
    copied: "Copiato",
    copyYourself: "Il link è selezionato: per copiarlo premi Ctrl+C, oppure tienici sopra il dito.",
    share: "Condividi",
    showQr: "Codice QR",
    qr: "Codice QR del link a questa stanza",
    passphrase: "Serve loro anche la frase segreta. Non è nel link: comunicala per un'altra via.",
    missing: "Non hai il nuovo link. Chiedilo a qualcuno nella stanza.",
  },

  linkChanged: {
    title: "Il link è cambiato.",
    text: "Quello vecchio non apre più niente.",
    copy: "Copia il nuovo link",
  },

  composer: {
    label: "Messaggio",
    placeholder: "Di' qualcosa",
    send: "Invia",
    hint: "Invio invia, Maiusc+Invio va a capo, / mostra i comandi",
    hintBreaks: "Maiusc+Invio invia, Invio va a capo, / mostra i comandi",
    hintTouch: "/ mostra i comandi",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "resta {n} byte",
        many: "restano {n} byte",
        other: "restano {n} byte",
      }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "C'è {n} byte di troppo per inviarlo in una volta. Accorcialo, oppure invialo a pezzi.",
        many: "Ci sono {n} byte di troppo per inviarlo in una volta. Accorcialo, oppure invialo a pezzi.",
        other:
          "Ci sono {n} byte di troppo per inviarlo in una volta. Accorcialo, oppure invialo a pezzi.",
      }),
    suggestions: "Suggerimenti",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} suggerimento. Le frecce scelgono, Invio lo prende.",
        many: "{n} suggerimenti. Le frecce scelgono, Invio lo prende.",
        other: "{n} suggerimenti. Le frecce scelgono, Invio lo prende.",
      }),
    longer: "È troppo lungo per inviarlo in una volta. Accorcialo, oppure invialo a pezzi.",
    answering: "Risposta a {who}",
    answeringMine: "Risposta a te",
    editing: "Stai modificando ciò che hai detto",
    stop: "Non rispondere né modificare",
    unsayable: "Del messaggio non resta niente. Piuttosto eliminalo, dal suo menu.",
  },

  commands: {
    purr: { usage: "NOME MESSAGGIO", does: "Sussurra a una persona" },
    me: { usage: "PAROLE", does: "Di' che cosa stai facendo" },
    nick: { usage: "NOME", does: "Prendi un altro nome; le tue immagini restano" },
    exit: { usage: "", does: "Saluta ed esci" },
    kick: { usage: "NOME", does: "Rimuovi qualcuno; il link cambia" },
    mute: {
      usage: "NOME",
      does: "Nascondi ciò che qualcuno dice, solo su questo schermo e finché resta qui",
    },
    unmute: { usage: "NOME", does: "Mostralo di nuovo" },
    lock: { usage: "", does: "Non far più entrare nessuno" },
    unlock: { usage: "", does: "Lascia di nuovo entrare" },
    stop: { usage: "", does: "Chiudi la stanza per tutti" },
    words: { usage: "", does: "Confronta sei parole con gli altri: nessuno è in mezzo" },
    clear: { usage: "", does: "Svuota la conversazione, solo su questo schermo" },
    help: { usage: "", does: "Mostra i comandi" },
  },
  choices: {
    title: "Che cosa fare con questo messaggio",
    react: (/** @type {string} */ emoji) => `Reagisci con ${emoji}`,
    reactOther: "Un'altra reazione",
    answer: "Rispondi",
    edit: "Modifica",
    seenBy: "Chi l'ha visto",
    mute: (/** @type {string} */ name) => `Silenzia ${name} qui`,
    unmute: (/** @type {string} */ name) => `Mostra di nuovo ${name}`,
    muteHint: "Finché resta qui. Chi torna, torna come una persona nuova.",
    takeBack: "Elimina per tutti",
    person: (/** @type {string} */ name) => `Che cosa fare con ${name}`,
    mention: (/** @type {string} */ name) => `Chiama ${name} in un messaggio`,
    verify: "Confronta le parole",
    muted: "in silenzio",
  },

  code: {
    copy: "Copia il codice",
    copied: "Copiato",
    copyYourself:
      "Il codice è selezionato: per copiarlo premi Ctrl+C, oppure tienici sopra il dito.",
  },

  emoji: {
    title: "Emoji",
    find: "Cerca con una parola inglese",
    found: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} emoji trovata",
        many: "{n} emoji trovate",
        other: "{n} emoji trovate",
      }),
    choose: "Aggiungi un'emoji",
  },

  seenBy: {
    title: "Chi ha visto questo messaggio",
    seen: "Da allora ha risposto, quindi l'ha visto",
    unseen: "Non si sa ancora",
    explain:
      "Una pagina dice quali messaggi ha ricevuto quando la sua persona dice qualcosa. Nessuno lo sa prima.",
    forgotten: "Questo messaggio è troppo vecchio: chi l'ha visto non si conserva più.",
    nobody: "Non c'era nessun altro qui quando l'hai detto.",
  },

  words: {
    title: "Confronta le parole",
    how: "Leggetevi a vicenda queste sei parole, al telefono o di persona. Se sono uguali, vedete le stesse persone in questa stanza e nessuno sta in mezzo a voi.",
    differ:
      "Se sono diverse, forse qualcuno sta in mezzo a voi: non dire segreti qui, e crea una nuova stanza. Cambiano ogni volta che qualcuno entra o esce.",
    making: "Preparo le parole…",
    people: "Con chi le hai confrontate",
    alone: "Qui non c'è nessun altro.",
    unchecked: "da confrontare",
    checked: (/** @type {string} */ time) => `parole confrontate alle ${time}`,
    compared: (/** @type {string} */ time) => `Ultimo confronto alle ${time} con {who}.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1
        ? `Da allora è entrata una persona: ${names}.`
        : `Da allora sono entrate altre persone: ${names}.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1
        ? `Da allora è uscita una persona: ${names}.`
        : `Da allora sono uscite altre persone: ${names}.`,
    same: "Da allora nessuno è entrato o uscito.",
    mark: "parole confrontate",
    markHint: "Hai confrontato le parole con questa persona.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} sta scrivendo…` : `${names} stanno scrivendo…`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `Il comando /${command} non esiste. Scrivi /help per vederli tutti, oppure comincia con // per scrivere una barra.`,
    textMissing: (/** @type {string} */ command) =>
      `Che cosa deve dire /${command}? Aggiungi qualche parola.`,
    nameMissing: (/** @type {string} */ command) =>
      `A chi ti riferisci? Scrivi un nome dopo /${command}.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} sta da solo. Se invece vuoi dirlo, comincia con //.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Qui nessuno si chiama ${name}. I nomi con spazi si possono mettere tra virgolette.`,
    yourself: (/** @type {string} */ command) => `Quel nome è il tuo: /${command} è per gli altri.`,
    whichOne: (/** @type {string} */ name) => `Quale ${name} intendi?`,
  },

  help: {
    title: "Aiuto",
    commands: "Comandi",
    slash: "Per cominciare un messaggio con una barra, scrivine due.",
    formattingTitle: "Formattazione",
    formatting:
      "Funzionano sia Markdown sia i tag di formattazione dell'HTML: **grassetto**, *enfasi*, `codice`, elenchi, citazioni, tabelle, link. Immagini, suoni e video di altri siti si caricano solo quando li premi.",
    serverTitle: "Che cosa può vedere il server",
    server:
      "Che esiste una stanza, quante persone ci sono, quando e più o meno quanto scrive ciascuno di voi, chi sussurra a chi, e il tuo indirizzo di rete. Non i nomi, non le parole, non il link.",
  },

  confirm: {
    kickTitle: "Rimuovere {who}?",
    kickText:
      "La stanza riceve un nuovo link, così quello vecchio non riporta dentro. Se basta che non entri nessun altro, blocca piuttosto la stanza.",
    kick: "Rimuovi",
    takeBackTitle: "Eliminare questo messaggio per tutti?",
    takeBackText:
      "Le sue parole spariscono da ogni pagina in questa stanza. Ma chi le ha lette, le ha lette.",
    takeBack: "Elimina",
    stopTitle: "Chiudere la stanza per tutti?",
    stopText: "Tutti vengono mandati fuori e ogni schermo viene cancellato. Non si può annullare.",
    stop: "Chiudi la stanza",
    leaveTitle: "Uscire dalla stanza?",
    leaveText: "Ciò che vedi qui viene cancellato da questa pagina. Per tornare ti serve il link.",
    leaveHost:
      "Sei l'host: quando te ne vai, nessuno può più rimuovere persone, bloccare la stanza o chiuderla. Per lasciare il compito a qualcuno, rendi prima quella persona co-host. Se torni, sei come tutti gli altri. Ciò che vedi qui viene cancellato da questa pagina.",
    appointTitle: "Rendere {who} co-host?",
    appointText:
      "Chi è co-host può rimuovere persone, anche te, bloccare la stanza, far entrare altri e chiuderla. Non si può tornare indietro.",
    appoint: "Rendi co-host",
    newLinkTitle: "Cambiare il link?",
    newLinkText:
      "Chi è dentro resta. Con il vecchio link non entra più nessuno: nemmeno le persone a cui l'hai già mandato.",
    newLink: "Cambia il link",
    leaveLast: "Qui ci sei solo tu: la stanza si chiude quando esci, e non ne resta niente.",
    leave: "Esci",
  },

  states: {
    sending: "Invio in corso",
    waiting: "in attesa",
    sent: "Inviato",
    seen: "Visto da tutti",
    received: "Ricevuto",
    failed: "Non inviato.",
    deleting: "in attesa: gli altri ce l’hanno ancora",
    undeleted: "Non eliminato: gli altri ce l’hanno ancora.",
    undeletable:
      "Forse gli altri ce l’hanno ancora. Sei di nuovo qui come una persona nuova e non puoi più eliminarlo.",
  },
  retry: "Riprova",
  nobodyThere: "Quella persona è uscita.",
  unsure: "Forse è arrivato lo stesso.",

  said: {
    disappears: (/** @type {number} */ milliseconds) => `Sparisce tra ${lasting(milliseconds)}`,
    whispersTo: "sussurra a",
    whisperTo: "Sussurro a",
    whispersToYou: "ti sussurra",
    farewell: "saluta ed esce",
    you: "Tu",
    fetched: "Recuperato più tardi: è stato detto all'incirca a quest'ora.",
    source: "Mostra com'è stato scritto",
    showAll: "Mostra tutto",
    unknown: "Questo messaggio è di un tipo che questa pagina non può mostrare.",
    deleted: "Questo messaggio è stato eliminato.",
    edited: "modificato",
    muted: "Nascosto: hai silenziato {who}.",
    answersUnseen: "Una risposta a qualcosa che non è stato detto a te",
    jump: "Vai al messaggio a cui si risponde",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  notices: {
    joined: "{who} entra nella stanza",
    left: "{who} ha lasciato la stanza",
    "timed-out": "{who} ha perso la connessione e non ha fatto ritorno",
    gone: "{who} ha lasciato la stanza durante la tua assenza",
    rejoined:
      "La tua assenza è durata troppo per tenerti il posto: ora sei qui come una persona nuova. Ciò che è stato detto nel frattempo non ti è arrivato.",
    kicked: "{by} ha rimosso {who}",
    appointed: "{who} adesso è co-host",
    locked: "{by} ha bloccato la stanza",
    unlocked: "{by} ha sbloccato la stanza",
    renamed: "{who} adesso si chiama {by}",
    "link-changed": "Il link della stanza è cambiato",
    "link-missing":
      "Il link è cambiato, ma {by} non ti ha dato quello nuovo. Resti nella stanza; chiedilo a qualcuno qui.",
    "link-missing-nobody":
      "Il link è cambiato durante la tua assenza, e nessuno ha potuto darti quello nuovo. Resti nella stanza; chiedilo a qualcuno qui.",
    "two-versions":
      "A due persone sono state mostrate versioni diverse di un messaggio di {who}. Qualcuno imbroglia: fai attenzione.",
    "roster-differs":
      "{who} vede in questa stanza persone diverse da quelle che vedi tu. Chiedi per un'altra via chi c'è.",
    ghost:
      "Il server mostra qualcuno che non ha la prova del link. Nessuno scrive a quella persona.",
    unopenable: "Qualcosa arrivato a nome di {who} non si è potuto aprire. È stato ignorato.",
    "unopenable-nobody":
      "Qualcosa arrivato a nome di nessuno non si è potuto aprire. È stato ignorato.",
    forged: "Il server ha mostrato un ordine che nessuno qui ha firmato. È stato ignorato.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Sei di nuovo qui. La connessione è mancata per ${lasting(milliseconds)}.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Sei di nuovo qui. La connessione era troppo lenta per tutto ciò che si diceva ed è mancata per ${lasting(milliseconds)}.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "La stanza si chiude tra {n} minuto. Allora tutto ciò che contiene viene cancellato.",
      many: "La stanza si chiude tra {n} minuti. Allora tutto ciò che contiene viene cancellato.",
      other: "La stanza si chiude tra {n} minuti. Allora tutto ciò che contiene viene cancellato.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `Manca un messaggio di {who} (${when}): nessuno qui ha potuto dartelo.`,
      many: `Mancano {n} messaggi di {who} (${when}): nessuno qui ha potuto darteli.`,
      other: `Mancano {n} messaggi di {who} (${when}): nessuno qui ha potuto darteli.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "Un messaggio che ti mancava è stato recuperato da {who}.",
      many: "{n} messaggi che ti mancavano sono stati recuperati da {who}.",
      other: "{n} messaggi che ti mancavano sono stati recuperati da {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "Un messaggio che ti mancava è stato recuperato da più persone qui.",
      many: "{n} messaggi che ti mancavano sono stati recuperati da più persone qui.",
      other: "{n} messaggi che ti mancavano sono stati recuperati da più persone qui.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Immagine da ${host}`,
      audio: (/** @type {string} */ host) => `Suono da ${host}`,
      video: (/** @type {string} */ host) => `Video da ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Immagine da ${host}: non è arrivata, o qui non si può mostrare.`,
      audio: (/** @type {string} */ host) =>
        `Suono da ${host}: non è arrivato, o qui non si può riprodurre.`,
      video: (/** @type {string} */ host) =>
        `Video da ${host}: non è arrivato, o qui non si può mostrare.`,
    },
    hint: "Premi per caricare. Quel sito vede allora il tuo indirizzo di rete.",
    refused: "Secondo le tue preferenze, non si carica.",
  },

  endings: {
    left: {
      title: "Hai lasciato la stanza",
      text: "La stanza continua finché c'è qualcuno dentro.",
    },
    kicked: {
      title: (/** @type {string} */ by) => `${by} ti ha rimosso`,
      titleUnsaid: "Qualcuno ti ha rimosso",
      text: "La stanza continua senza di te, con un altro link.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} ha chiuso la stanza`,
      titleMine: "Hai chiuso la stanza",
      titleUnsaid: "La stanza è stata chiusa",
      text: "È finita per tutti.",
    },
    unproved: {
      title: "Il server ti ha fatto uscire",
      kicked: "Dice che qualcuno ti ha rimosso, ma non ne mostra alcuna prova.",
      stopped: "Dice che qualcuno ha chiuso la stanza, ma non ne mostra alcuna prova.",
      "time-over": "Dice che il tempo della stanza è scaduto, ma la stanza doveva durare di più.",
      advice:
        "Forse non è vero. Chiedi agli altri per un'altra via; se non ne sanno nulla, il tuo link ti riporta dentro.",
    },
    "time-over": {
      title: "Il tempo della stanza è scaduto",
      text: "È finita per tutti, come previsto fin dall'inizio.",
    },
    lost: {
      title: "La connessione è caduta",
      text: "Se c'è ancora qualcuno nella stanza, puoi rientrare.",
    },
    "server-stopping": {
      title: "Il server si sta fermando",
      text: "Con lui la stanza è finita per tutti.",
    },
    silent: {
      title: "La connessione ha taciuto troppo a lungo",
      text: "Forse questo dispositivo dormiva. Se c'è ancora qualcuno nella stanza, puoi rientrare.",
    },
    "too-far-behind": {
      title: "La connessione era troppo lenta",
      text: "È stato detto più di quanto potesse portare. Se c'è ancora qualcuno nella stanza, puoi rientrare.",
    },
    "too-fast": {
      title: "Troppo in fretta",
      text: "Da qui è partito più di quanto la stanza permetta. Puoi rientrare tra qualche secondo.",
    },
    protocol: {
      title: "La pagina e il server non si sono capiti",
      text: "Il server ha chiuso la connessione. Ricarica la pagina, poi apri di nuovo il link.",
    },
    fault: {
      title: "Qualcosa è andato storto sul server",
      text: "Ha chiuso la connessione. Se c'è ancora qualcuno nella stanza, puoi rientrare.",
    },
    elsewhere: {
      title: "Il tuo posto ha un'altra connessione",
      text: "La stanza continua lì, e qui è finita.",
    },
    gone: {
      title: "La stanza non c'è più",
      text: "Quando la connessione è tornata, la stanza non c'era: è uscita l'ultima persona, oppure il server è stato riavviato e l'ha dimenticata.",
    },
    "shut-out": {
      title: "La tua assenza è durata troppo",
      text: "Il tuo posto è stato liberato.",
      deadLink:
        "Il link che hai non apre più niente: la stanza non c'è più, oppure ha un nuovo link.",
    },
    version: {
      title: "Questa pagina non è aggiornata",
      text: "Il server parla un'altra versione. Ricarica la pagina, poi apri di nuovo il link.",
    },
    wiped: "Non è stato conservato niente: messaggi, nomi e chiavi sono spariti da questa pagina.",
    wipedButKey:
      "I messaggi, i nomi degli altri e tutte le chiavi sono spariti da questa pagina. Restano qui solo il link e il tuo nome, finché non prosegui.",
    goBack: "Rientra",
    newRoom: "Nuova stanza",
    unsent: "Questo non l'avevi ancora inviato",
    copy: "Copia",
    copied: "Copiato",
    copyYourself:
      "Il testo è selezionato: per copiarlo premi Ctrl+C, oppure tienici sopra il dito.",
  },

  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${noun} ${adjective}`,
    adjectives: [
      "Quieto", "Gentile", "Audace", "Curioso", "Allegro", "Paziente", "Furbo", "Assonnato", "Veloce",
      "Buono", "Brillante", "Calmo", "Ardito", "Vivace", "Onesto", "Gioviale", "Fortunato", "Mite",
      "Agile", "Fiero", "Silenzioso", "Solare", "Tenero", "Vellutato", "Errante", "Saggio", "Arguto",
      "Ambrato", "Nascosto", "Sereno", "Sognante", "Stellato",
    ],
    nouns: [
      "Airone", "Tasso", "Scricciolo", "Leprotto", "Gufo", "Fringuello", "Riccio", "Pettirosso",
      "Passero", "Ermellino", "Cigno", "Rospo", "Castoro", "Cervo", "Ghiro", "Falco", "Geco",
      "Stambecco", "Gheppio", "Tritone", "Corvo", "Scoiattolo", "Picchio", "Delfino", "Cardellino",
      "Merlo", "Capriolo", "Camoscio", "Usignolo", "Koala", "Panda", "Orso",
    ],
  },
});

export default italian;
