/** Every sentence of the page, in Spanish. */

/** @param {import("../speech.js").Speech} speech */
const spanish = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Cerrar",
  cancel: "Cancelar",
  dismiss: "Ocultar",
  insecure:
    "Esta conexión no está protegida contra manipulaciones: quien controle esta red puede haber cambiado esta página. Para lo secreto, usa https.",

  language: "Idioma",
  notLoaded: {
    title: "No se pudo cargar",
    text: "Una parte de esta página no llegó. Revisa tu conexión y vuelve a intentarlo.",
  },
  menu: { title: "Más" },

  search: {
    title: "Buscar",
    label: "Buscar en lo que se dijo",
    previous: "Resultado anterior",
    next: "Resultado siguiente",
    close: "Cerrar la búsqueda",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} de {n} resultado`,
        many: `${number(at)} de {n} de resultados`,
        other: `${number(at)} de {n} resultados`,
      }),
    nothing: "No se encontró nada",
  },

  save: {
    title: "Guardar lo que se dijo",
    warning:
      "Lo que copies o guardes queda en este dispositivo, al alcance de quien pueda usarlo, hasta que lo borres. Todo lo demás se olvida.",
    label: "Lo que se dijo, como texto",
    copy: "Copiar",
    copied: "Copiado",
    copyYourself:
      "El texto está seleccionado: para copiarlo, pulsa Ctrl+C o mantén el dedo sobre él.",
    download: "Guardar en un archivo",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Preferencias",
    theme: "Aspecto",
    themes: {
      system: "Como el sistema",
      light: "Claro",
      dark: "Oscuro",
      contrast: "Alto contraste",
    },
    notify: "Notificaciones",
    notifyLevels: { off: "Ninguna", mentions: "Menciones y susurros", all: "Todo" },
    notifyDenied:
      "Tu navegador no permite que esta página te notifique. Permítelo en los ajustes del navegador y vuelve a elegir.",
    notifyUnsupported: "Este navegador no puede mostrar notificaciones.",
    notifyWords: "Mostrar el texto en las notificaciones",
    notifyWordsHint: "Si no, solo dicen que alguien ha hablado.",
    sound: "Sonido",
    soundHint: "Uno suave, mientras miras a otra parte.",
    typing: "Mostrar a los demás que estoy escribiendo",
    typingHint: "Ven que escribes, no qué escribes; y tú ves quién está escribiendo.",
    media: "Ofrecer imágenes, sonidos y películas de otros sitios",
    mediaHint: "Solo se cargan cuando los pulsas. Si lo desactivas, aquí no se pueden cargar.",
    enter: "La tecla Intro",
    enterKeys: { device: "Como es habitual aquí", sends: "Envía", breaks: "Empieza otra línea" },
    remember: "Recordarlo en este dispositivo",
    rememberHint:
      "Solo lo que hay en esta página, y nada de ninguna sala. Si lo desactivas, no se guarda nada.",
  },

  notify: {
    message: "Alguien ha dicho algo",
    mention: "Alguien te ha llamado",
    whisper: "Alguien te susurra",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Teclado",
    list: {
      send: { press: "Intro", does: "Enviar, o lo que digan las preferencias" },
      line: { press: "Mayús+Intro", does: "Empezar otra línea" },
      edit: { press: "↑", does: "En el campo vacío: cambiar tu último mensaje" },
      again: { press: "Alt+↑ Alt+↓", does: "Recorrer lo que dijiste antes" },
      complete: {
        press: "Intro, Tab",
        does: "Tomar un comando, un nombre o un emoji de las sugerencias",
      },
      choose: { press: "↑ ↓", does: "Elegir entre las sugerencias" },
      cancel: { press: "Esc", does: "Cerrar lo que esté abierto, dejar lo que ibas a hacer" },
      search: { press: "Ctrl+Mayús+F", does: "Buscar en lo que se dijo" },
      admit: { press: "F8", does: "Dejar entrar a la primera persona que llama" },
      decline: { press: "F9", does: "Rechazar a la primera persona que llama" },
      panic: { press: "Esc Esc Esc", does: "Salir al instante y vaciar la página" },
    },
    panic:
      "Tres veces Esc en un segundo: sales de la sala sin despedirte, la página se borra y en su lugar aparece una vacía. Nada te pregunta antes.",
  },

  about: {
    title: "Acerca de Sanctuary",
    text: "Una sala de charla que olvida. Lo que se dice aquí se cifra en tu navegador, lo transmite un servidor que no puede leerlo y desaparece cuando se va la última persona.",
    open: "Es software libre. Quien lo administra puede cambiarlo: el número de abajo dice si esta es la página que se publicó.",
    build: "Esta página",
    buildHint:
      "SHA-256 de todos los archivos de esta página. Quien compile el mismo código obtiene el mismo número.",
    licences: "Licencias de lo que contiene",
  },

  serverView: {
    title: "Lo que este servidor puede ver",
    intro:
      "Mientras no estés en ninguna sala: nada, salvo que alguien pidió esta página. En una sala, esto y nada más:",
    introRoom: "Ahora mismo, y de esta sala:",
    only: "sí",
    rows: {
      address: "Tu dirección de red",
      browser: "Tu navegador",
      room: "Que existe una sala",
      people: "Cuántas personas hay en ella",
      times: "Cuándo dice algo cada persona",
      sizes: "Más o menos lo largo que es",
      amount: "Cuánto dice cada persona",
      whispers: "Entre qué lugares hay susurros",
      orders: "A quién se expulsa y si la sala está bloqueada",
      connection: "Cuándo se pierde y vuelve tu conexión",
    },
    values: {
      address: "La ve, pero no le dice a esta página cuál es. No la anota en ningún sitio.",
      browser: "Lo que se le dice a cualquier sitio web: su nombre, su versión, tus idiomas.",
      room: "Un número al azar. No su enlace.",
      times: (/** @type {string} */ time) => `Tú, la última vez a las ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Tu último mensaje: hasta {n} byte, como todos los cortos",
          many: "Tu último mensaje: hasta {n} de bytes. Cada nivel es el doble del anterior.",
          other: "Tu último mensaje: hasta {n} bytes. Cada nivel es el doble del anterior.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} mensaje tuyo",
          many: "{n} de mensajes tuyos",
          other: "{n} mensajes tuyos",
        }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} susurro tuyo o para ti",
          many: "{n} de susurros tuyos o para ti",
          other: "{n} susurros tuyos o para ti",
        }),
      nothing: "Todavía no has dicho nada.",
      locked: "Bloqueada",
      unlocked: "Sin bloquear",
      up: "Ahora hay conexión",
      lost: "Se acaba de perder",
    },
    notTitle: "Lo que no puede ver",
    not: "Ni tu nombre ni el de nadie, ni una palabra de lo que se dice, ni el enlace de la sala, ni quién responde o reacciona a qué.",
    tls: "No guarda nada de esto: no hay registro, ni base de datos, ni archivo. Pero quien lo administra podría mirar mientras estás aquí.",
  },

  entry: {
    promise: "Una sala que olvida.",
    about:
      "Lo que dices se cifra en tu navegador para las personas de la sala y para nadie más. Cuando se va la última, no queda nada.",
    alias: "Tu nombre en la sala",
    aliasHint: "Cualquier nombre, en cualquier escritura. Los demás lo ven; el servidor, nunca.",
    aliasEmpty: "Escribe primero un nombre: los demás lo ven junto a lo que dices.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "Este nombre es demasiado largo. Quítale {n} carácter.",
        many: "Este nombre es demasiado largo. Quítale {n} de caracteres.",
        other: "Este nombre es demasiado largo. Quítale {n} caracteres.",
      }),
    anotherAlias: "Otro nombre al azar",
    create: "Crear sala",
    creating: "Creando la sala…",
    options: "Opciones",
    hostOnly: "Solo yo puedo expulsar a alguien, bloquear la sala o terminarla",
    hostOnlyHint: "Si no, cualquiera en la sala puede.",
    knock: "Para entrar hay que llamar a la puerta",
    knockHint: "Alguien de dentro deja entrar o no. Con la opción de arriba, solo tú.",
    passphrase: "Frase secreta",
    passphraseHint:
      "Para entrar hace falta además del enlace. Dila por un medio distinto del enlace y elige varias palabras: es lo único que ayuda si el enlace cae en malas manos.",
    ends: "La sala termina",
    endsNever: "cuando se va la última persona",
    endsAfter: (/** @type {number} */ milliseconds) =>
      `después de ${lasting(milliseconds)} como máximo`,
    fades: "Los mensajes desaparecen",
    fadesNever: "cuando termina la sala",
    fadesAfter: (/** @type {number} */ milliseconds) => `después de ${lasting(milliseconds)}`,
    fadesHint:
      "Cada página lo hace por su cuenta y muestra el tiempo que queda. No se puede impedir que alguien copie.",
    places: "Lugar para",
    placesAny: "tanta gente como permita el servidor",
    placesFor: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} persona",
        many: "{n} de personas",
        other: "{n} personas",
      }),
    haveLink: "¿Tienes un enlace?",
    link: "Enlace o clave de sala",
    linkHint: "El enlace entero, o los 44 caracteres después del #.",
    open: "Abrir",
    linkEmpty: "Pega primero un enlace o una clave de sala.",
    linkForeign: (/** @type {string} */ host) =>
      `Este enlace pertenece a un Sanctuary en ${host}. Ábrelo en la barra de direcciones de tu navegador.`,
    reloaded:
      "Recargar esta página significa salir de la sala. No se guardó nada, ni siquiera el enlace: ábrelo otra vez para volver a entrar.",
  },

  knocks: {
    title: "En la puerta",
    knocks: "{who} llama a la puerta",
    admit: "Dejar entrar",
    decline: "Rechazar",
    admitWho: (/** @type {string} */ name) => `Dejar entrar a ${name}`,
    declineWho: (/** @type {string} */ name) => `Rechazar a ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Has llamado a la puerta",
    waiting:
      "Las personas de dentro ven tu nombre y deciden. No ves nada de la sala hasta que alguien te deje entrar; mantén abierta esta página.",
    giveUp: "No esperar",
  },

  passphrase: {
    show: "Mostrar",
    label: "Frase secreta de la sala",
    empty: "Escribe la frase secreta de esta sala: quien te invitó la conoce.",
  },

  join: {
    title: "Te han invitado",
    looking: "Buscando la sala…",
    open: "La sala está abierta. Aún no estás en ella: no pasa nada hasta que entres.",
    openPassphrase:
      "La sala está abierta y pide una frase secreta. Aún no estás en ella: no pasa nada hasta que entres.",
    enter: "Entrar en la sala",
    entering: "Entrando…",
    elsewhere: "Crear mi propia sala",
    again: "Mirar otra vez",
    problems: {
      ended: {
        title: "Esta sala ha terminado",
        text: "No se guardó nada de ella. Si los demás siguen ahí, su enlace ha cambiado: pídeles el nuevo.",
      },
      damaged: {
        title: "Este enlace está dañado",
        text: "Le falta una parte o cambió por el camino. Cópialo entero otra vez, o vuelve a pedirlo.",
      },
      newer: {
        title: "Este enlace viene de un Sanctuary más nuevo",
        text: "Esta página aún no lo entiende. Recárgala; si eso no ayuda, hay que actualizar este servidor.",
      },
      locked: {
        title: "La sala está bloqueada",
        text: "Ahora mismo no puede entrar nadie. Pide a alguien de dentro que la desbloquee y mira otra vez.",
      },
      full: {
        title: "La sala está llena",
        text: "No cabe nadie más. Cuando alguien se vaya, habrá lugar de nuevo.",
      },
      "another-room": {
        title: "Esta no es la sala de este enlace",
        text: "El servidor ha puesto otra sala detrás. No entres, y avisa por otro medio a quien te dio el enlace.",
      },
      unreachable: {
        title: "No se puede llegar al servidor",
        text: "Quizá no tengas red, o el servidor se haya ido un momento. Tu enlace sigue valiendo aquí: mira otra vez.",
      },
    },
  },

  refused: {
    "room-full": "La sala está llena. Cuando alguien se vaya, habrá lugar de nuevo.",
    locked: "La sala está bloqueada. Pide a alguien de dentro que la desbloquee.",
    "not-here": "Esta sala ha terminado. No se guardó nada de ella.",
    gone: "Este enlace ya no vale. Pide el nuevo a la gente de la sala.",
    ended: "La conexión terminó antes de que se hiciera.",
    "link-missing":
      "El enlace ha cambiado y no tienes el nuevo. Pide a alguien que lo tenga que lo haga.",
    "another-room":
      "El servidor ha puesto otra sala detrás de este enlace. No entres, y avisa a quien te lo dio.",
    impostor:
      "Lo que el servidor dice de esta sala no encaja. No entres, y avisa a quien administra el servidor.",
    unreachable: "No se puede llegar al servidor. Revisa tu conexión y vuelve a intentarlo.",
    "server-stopping": "El servidor se está reiniciando. Vuelve a intentarlo dentro de un momento.",
    silent: "El servidor tardó demasiado en responder. Vuelve a intentarlo.",
    version: "Esta página y el servidor no hablan la misma versión. Recarga la página.",
    fault: "Algo salió mal en el servidor. Vuelve a intentarlo.",
    protocol: "El servidor no entendió esta página. Recárgala y vuelve a intentarlo.",
    "too-far-behind": "La conexión era demasiado lenta para esta sala. Vuelve a intentarlo.",
    "wrong-proof":
      "El servidor no aceptó la prueba. Vuelve a intentarlo, o pide el enlace otra vez.",
    declined: "Esta vez nadie de dentro te dejó entrar.",
    unanswered:
      "Nadie de dentro respondió. Vuelve a intentarlo más tarde, o pregunta por otro medio.",
    "wrong-passphrase":
      "La frase secreta no es la de esta sala. Mira si está escrita tal como te la dijeron.",
    "no-stretching":
      "Este navegador no pudo usar la frase secreta. Vuelve a intentarlo, o usa otro navegador.",
    "not-allowed": "En esta sala, solo puede hacerlo el anfitrión.",
    stale: "La sala cambió en ese mismo momento. Mírala y vuelve a intentarlo.",
    "time-over":
      "La hora de fin de esta sala ya ha pasado. Mira el reloj de este dispositivo y vuelve a intentarlo.",
    "no-such-member": "Esa persona ya no está en la sala.",
    away: "Esa persona está ausente ahora mismo. Vuelve a intentarlo cuando regrese.",
    unsupported: "El servidor no conoce este tipo de sala.",
    exists: "Esta sala ya existe. Vuelve a intentarlo.",
    "not-known": "Ese mensaje ya no está aquí.",
    "not-yours": "Una vez enviado, solo puede cambiarlo quien lo dijo.",
    "changed-often": "Este mensaje se ha cambiado demasiadas veces. Dilo de nuevo.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Demasiada gente quiere entrar a la vez. Vuelve a intentarlo dentro de un momento."
      : `Demasiada gente quiere entrar a la vez. Vuelve a intentarlo ${soon(wait)}.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Eso fue más rápido de lo que permite la sala. Vuelve a intentarlo dentro de un momento."
      : `Eso fue más rápido de lo que permite la sala. Vuelve a intentarlo ${soon(wait)}.`,
  refusedOtherwise: "No funcionó. Vuelve a intentarlo.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) => {
      if (away === 0) {
        return plural(count, {
          one: "{n} persona",
          many: "{n} de personas",
          other: "{n} personas",
        });
      }
      const absent = away === 1 ? `${number(away)} ausente` : `${number(away)} ausentes`;
      return plural(count, {
        one: `{n} persona, ${absent}`,
        many: `{n} de personas, ${absent}`,
        other: `{n} personas, ${absent}`,
      });
    },
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) => {
      if (away === 0) {
        return plural(count, { one: "persona", many: "de personas", other: "personas" });
      }
      const absent = away === 1 ? `${number(away)} ausente` : `${number(away)} ausentes`;
      return plural(count, {
        one: `persona, ${absent}`,
        many: `de personas, ${absent}`,
        other: `personas, ${absent}`,
      });
    },
    peopleTitle: "Quién está aquí",
    you: "tú",
    host: "anfitrión",
    coHost: "coanfitrión",
    appoint: (/** @type {string} */ name) => `Nombrar coanfitrión a ${name}`,
    newLink: "Enlace nuevo",
    knocking: "Para entrar hay que llamar a la puerta, y alguien deja entrar o no.",
    away: "ausente",
    awayHint: "Se perdió la conexión. Lo que se diga entretanto se recuperará cuando vuelva.",
    badgeHint:
      "Los dos dibujos salen de la clave de cada persona: distinguen a quienes se llaman igual.",
    noName: "(sin nombre visible)",
    whisperTo: (/** @type {string} */ name) => `Susurrar a ${name}`,
    kick: (/** @type {string} */ name) => `Expulsar a ${name}`,
    invite: "Invitar",
    leave: "Salir",
    lock: "Bloquear la sala",
    unlock: "Desbloquear la sala",
    locked: "Bloqueada",
    stop: "Terminar la sala para todos",
    help: "Ayuda",
    conversation: "Conversación",
    messages: "Mensajes",
    unread: "Nuevo",
    connected: "Conexión lista",
    encrypted: ", cifrada de extremo a extremo",
    offline: "Sin red: tus mensajes esperan",
    reconnecting: "Recuperando la conexión: tus mensajes esperan",
    notWithout: "Para eso hace falta conexión. Vuelve a intentarlo cuando regrese.",
    welcome:
      "Ves lo que se dice a partir de ahora. Lo que se dijo antes de que llegaras no se te muestra.",
    hostOnly: "En esta sala, solo el anfitrión puede expulsar a alguien, bloquearla o terminarla.",
    alreadyInside:
      "Has abierto un enlace mientras estás en una sala. Sal primero de esta y luego ábrelo otra vez.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `Fin de la sala: ${at}, dentro de ${lasting(milliseconds)}`,
    endsNow: "La sala termina ahora",
    fading: (/** @type {number} */ milliseconds) =>
      `Los mensajes desaparecen ${lasting(milliseconds)} después de mostrarse.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} mensaje nuevo",
        many: "{n} de mensajes nuevos",
        other: "{n} mensajes nuevos",
      }),
  },

  invitation: {
    title: "Invitar a alguien",
    ready: "Tu sala está lista",
    text: "Envía este enlace a las personas que quieras tener aquí. Quien lo tenga puede entrar mientras dure la sala.",
    onlyHere:
      "Esta página se abrió con un nombre que solo vale en este equipo. Para los demás, ábrela con el nombre o la dirección del equipo en la red.",
    link: "Enlace a esta sala",
    copy: "Copiar enlace",
    copied: "Copiado",
    copyYourself:
      "El enlace está seleccionado: para copiarlo, pulsa Ctrl+C o mantén el dedo sobre él.",
    share: "Compartir",
    showQr: "Código QR",
    qr: "Código QR del enlace a esta sala",
    passphrase: "También hace falta la frase secreta. No está en el enlace: dila por otro medio.",
    missing: "No tienes el enlace nuevo. Pídeselo a alguien de la sala.",
  },

  linkChanged: {
    title: "El enlace ha cambiado.",
    text: "El anterior ya no abre nada.",
    copy: "Copiar el enlace nuevo",
  },

  composer: {
    label: "Mensaje",
    placeholder: "Di algo",
    send: "Enviar",
    hint: "Intro envía, Mayús+Intro empieza otra línea, / muestra los comandos",
    hintBreaks: "Mayús+Intro envía, Intro empieza otra línea, / muestra los comandos",
    hintTouch: "/ muestra los comandos",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "queda {n} byte",
        many: "quedan {n} de bytes",
        other: "quedan {n} bytes",
      }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "Sobra {n} byte para enviarlo de una vez. Acórtalo, o envíalo por partes.",
        many: "Sobran {n} de bytes para enviarlo de una vez. Acórtalo, o envíalo por partes.",
        other: "Sobran {n} bytes para enviarlo de una vez. Acórtalo, o envíalo por partes.",
      }),
    suggestions: "Sugerencias",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} sugerencia. Elige con las flechas, acepta con Intro.",
        many: "{n} de sugerencias. Elige con las flechas, acepta con Intro.",
        other: "{n} sugerencias. Elige con las flechas, acepta con Intro.",
      }),
    longer: "Es demasiado largo para enviarlo de una vez. Acórtalo, o envíalo por partes.",
    answering: "Respuesta a {who}",
    answeringMine: "Respuesta a ti",
    editing: "Estás cambiando lo que dijiste",
    stop: "No responder ni cambiarlo",
    unsayable: "No queda nada del mensaje. Mejor elimínalo, en su menú.",
  },

  commands: {
    purr: { usage: "NOMBRE MENSAJE", does: "Susurrar a una persona" },
    me: { usage: "PALABRAS", does: "Decir lo que estás haciendo" },
    nick: { usage: "NOMBRE", does: "Tomar otro nombre; tus dibujos se quedan" },
    exit: { usage: "", does: "Despedirte y salir" },
    kick: { usage: "NOMBRE", does: "Expulsar a alguien; el enlace cambia" },
    mute: {
      usage: "NOMBRE",
      does: "Ocultar lo que alguien dice, solo en esta pantalla y mientras esté aquí",
    },
    unmute: { usage: "NOMBRE", does: "Volver a mostrarlo" },
    lock: { usage: "", does: "No dejar entrar a nadie más" },
    unlock: { usage: "", does: "Volver a dejar entrar" },
    stop: { usage: "", does: "Terminar la sala para todos" },
    words: { usage: "", does: "Comparar seis palabras con los demás: nadie se interpone" },
    clear: { usage: "", does: "Vaciar la conversación, solo en esta pantalla" },
    help: { usage: "", does: "Mostrar los comandos" },
  },
  choices: {
    title: "Qué hacer con este mensaje",
    react: (/** @type {string} */ emoji) => `Reaccionar con ${emoji}`,
    reactOther: "Otra reacción",
    answer: "Responder",
    edit: "Cambiar",
    seenBy: "Quién lo ha visto",
    mute: (/** @type {string} */ name) => `Silenciar a ${name} aquí`,
    unmute: (/** @type {string} */ name) => `Volver a mostrar a ${name}`,
    muteHint: "Mientras esté aquí. Quien vuelve, vuelve como alguien nuevo.",
    takeBack: "Eliminar para todos",
    person: (/** @type {string} */ name) => `Qué hacer con ${name}`,
    mention: (/** @type {string} */ name) => `Llamar a ${name} en un mensaje`,
    verify: "Comparar las palabras",
    muted: "en silencio",
  },

  code: {
    copy: "Copiar el código",
    copied: "Copiado",
    copyYourself:
      "El código está seleccionado: para copiarlo, pulsa Ctrl+C o mantén el dedo sobre él.",
  },

  emoji: {
    title: "Emoji",
    find: "Buscar con una palabra en inglés",
    found: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} emoji encontrado",
        many: "{n} de emojis encontrados",
        other: "{n} emojis encontrados",
      }),
    choose: "Añadir un emoji",
  },

  seenBy: {
    title: "Quién ha visto este mensaje",
    seen: "Ha respondido después, así que lo ha visto",
    unseen: "Aún no se sabe",
    explain:
      "Una página dice qué mensajes ha recibido cuando su persona dice algo. Nadie lo sabe antes.",
    forgotten: "Este mensaje es demasiado antiguo: ya no se guarda quién lo ha visto.",
    nobody: "No había nadie más aquí cuando dijiste esto.",
  },

  words: {
    title: "Comparar las palabras",
    how: "Lee estas seis palabras con la otra persona, por teléfono o cara a cara. Si son iguales, ven a la misma gente en esta sala y nadie se interpone.",
    differ:
      "Si son distintas, puede que alguien se interponga: no digas nada secreto aquí y crea otra sala. Cambian cada vez que alguien entra o sale.",
    making: "Preparando las palabras…",
    people: "Con quién las has comparado",
    alone: "No hay nadie más aquí.",
    unchecked: "sin comparar",
    checked: (/** @type {string} */ time) => `comparadas a las ${time}`,
    compared: (/** @type {string} */ time) => `Comparadas por última vez a las ${time} con {who}.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `Desde entonces entró ${names}.` : `Desde entonces entraron ${names}.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `Desde entonces salió ${names}.` : `Desde entonces salieron ${names}.`,
    same: "Desde entonces no ha entrado ni salido nadie.",
    mark: "palabras comparadas",
    markHint: "Has comparado las palabras con esta persona.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} está escribiendo…` : `${names} están escribiendo…`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `No existe el comando /${command}. Escribe /help para verlos todos, o empieza con // para decir una barra.`,
    textMissing: (/** @type {string} */ command) =>
      `¿Qué debe decir /${command}? Añade unas palabras.`,
    nameMissing: (/** @type {string} */ command) =>
      `¿A quién te refieres? Escribe un nombre después de /${command}.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} va solo. Para decirlo en vez de hacerlo, empieza con //.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Aquí nadie se llama ${name}. Los nombres con espacios pueden ir entre comillas.`,
    yourself: (/** @type {string} */ command) =>
      `Esa persona eres tú: /${command} es para los demás.`,
    whichOne: (/** @type {string} */ name) => `Hay más de una persona llamada ${name}: ¿cuál?`,
  },

  help: {
    title: "Ayuda",
    commands: "Comandos",
    slash: "Para empezar un mensaje con una barra, escribe dos.",
    formattingTitle: "Formato",
    formatting:
      "Sirven tanto Markdown como las etiquetas de formato de HTML: **negrita**, *énfasis*, `código`, listas, citas, tablas, enlaces. Las imágenes, los sonidos y las películas de otros sitios solo se cargan cuando los pulsas.",
    serverTitle: "Lo que el servidor puede ver",
    server:
      "Que existe una sala, cuántas personas hay, cuándo y más o menos cuánto escribe cada una, quién susurra a quién, y tu dirección de red. Ni los nombres, ni las palabras, ni el enlace.",
  },

  confirm: {
    kickTitle: "¿Expulsar a {who}?",
    kickText:
      "La sala recibe un enlace nuevo, para que el anterior no sirva para volver. Si basta con que no entre nadie más, mejor bloquea la sala.",
    kick: "Expulsar",
    takeBackTitle: "¿Eliminar este mensaje para todos?",
    takeBackText:
      "Sus palabras desaparecen de todas las páginas de esta sala. Quien lo ha leído, leído lo tiene.",
    takeBack: "Eliminar",
    stopTitle: "¿Terminar la sala para todos?",
    stopText: "Todo el mundo sale y se borra cada pantalla. Esto no se puede deshacer.",
    stop: "Terminar la sala",
    leaveTitle: "¿Salir de la sala?",
    leaveText: "Lo que ves aquí se borra de esta página. Para volver necesitas el enlace.",
    leaveHost:
      "Eres el anfitrión: cuando te vayas, nadie podrá expulsar a alguien, bloquear la sala ni terminarla. Para dejárselo a otra persona, nómbrala antes coanfitrión. Si vuelves, será como un miembro más. Lo que ves aquí se borra de esta página.",
    appointTitle: "¿Nombrar coanfitrión a {who}?",
    appointText:
      "Un coanfitrión puede expulsar a cualquiera, también a ti, bloquear la sala, dejar entrar y terminarla. Esto no se puede retirar.",
    appoint: "Nombrar coanfitrión",
    newLinkTitle: "¿Cambiar el enlace?",
    newLinkText:
      "Las personas de dentro se quedan. Nadie podrá entrar ya con el enlace anterior, tampoco aquellas a quienes se lo hayas enviado.",
    newLink: "Cambiar el enlace",
    leaveLast: "Solo quedas tú: la sala termina cuando te vas, y no se guarda nada de ella.",
    leave: "Salir",
  },

  states: {
    sending: "Enviando",
    waiting: "en espera",
    sent: "Enviado",
    seen: "Visto por todos",
    received: "Recibido",
    failed: "No se envió.",
    deleting: "en espera: los demás aún lo tienen",
    undeleted: "No se eliminó: los demás aún lo tienen.",
    undeletable:
      "Puede que los demás aún lo tengan. Has vuelto como alguien nuevo y ya no puedes eliminarlo.",
  },
  retry: "Reintentar",
  nobodyThere: "Esa persona se ha ido.",
  unsure: "Puede que haya llegado de todos modos.",

  said: {
    disappears: (/** @type {number} */ milliseconds) =>
      `Desaparece dentro de ${lasting(milliseconds)}`,
    whispersTo: "susurra a",
    whisperTo: "Susurro a",
    whispersToYou: "te susurra",
    farewell: "se despide",
    you: "Tú",
    fetched: "Recuperado más tarde: se dijo más o menos a esta hora.",
    source: "Mostrar como se escribió",
    showAll: "Mostrar todo",
    unknown: "Esta página no puede mostrar este tipo de mensaje.",
    deleted: "Este mensaje se eliminó.",
    edited: "cambiado",
    muted: "Oculto: has silenciado a {who}.",
    answersUnseen: "Una respuesta a algo que no se te dijo",
    jump: "Ir al mensaje respondido",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  notices: {
    joined: "{who} entró",
    left: "{who} salió",
    "timed-out": "{who} perdió la conexión y no volvió",
    gone: "{who} salió durante tu ausencia",
    rejoined:
      "Tu ausencia fue demasiado larga para conservar tu lugar: vuelves como alguien nuevo. Lo que se dijo entretanto no te llegó.",
    kicked: "{by} expulsó a {who}",
    appointed: "{who} ahora es coanfitrión",
    locked: "{by} bloqueó la sala",
    unlocked: "{by} desbloqueó la sala",
    renamed: "{who} ahora se llama {by}",
    "link-changed": "El enlace de la sala ha cambiado",
    "link-missing":
      "El enlace ha cambiado, pero {by} no te dio el nuevo. Sigues dentro; pídeselo a alguien de aquí.",
    "link-missing-nobody":
      "El enlace cambió durante tu ausencia y nadie pudo darte el nuevo. Sigues dentro; pídeselo a alguien de aquí.",
    "two-versions":
      "A dos personas se les mostraron versiones distintas de un mensaje de {who}. Alguien hace trampa: ten cuidado.",
    "roster-differs":
      "{who} ve en esta sala a otras personas que tú. Pregunta, por otro medio, quién está aquí.",
    ghost:
      "El servidor muestra a alguien que no tiene prueba del enlace. Nadie escribe a esa persona.",
    unopenable: "Algo que llegó a nombre de {who} no se pudo abrir. Se ha ignorado.",
    "unopenable-nobody": "Algo que llegó a nombre de nadie no se pudo abrir. Se ha ignorado.",
    forged: "El servidor mostró una orden que nadie de aquí ha firmado. Se ha ignorado.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Ya estás de vuelta. La conexión se perdió durante ${lasting(milliseconds)}.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Ya estás de vuelta. La conexión era demasiado lenta para todo lo que se decía y se perdió durante ${lasting(milliseconds)}.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "La sala termina dentro de {n} minuto. Entonces se borra todo lo que hay en ella.",
      many: "La sala termina dentro de {n} de minutos. Entonces se borra todo lo que hay en ella.",
      other: "La sala termina dentro de {n} minutos. Entonces se borra todo lo que hay en ella.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `Falta un mensaje de {who} (${when}): nadie de aquí pudo dártelo.`,
      many: `Faltan {n} de mensajes de {who} (${when}): nadie de aquí pudo dártelos.`,
      other: `Faltan {n} mensajes de {who} (${when}): nadie de aquí pudo dártelos.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "Un mensaje que te faltaba se recuperó gracias a {who}.",
      many: "{n} de mensajes que te faltaban se recuperaron gracias a {who}.",
      other: "{n} mensajes que te faltaban se recuperaron gracias a {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "Un mensaje que te faltaba se recuperó gracias a varias personas de aquí.",
      many: "{n} de mensajes que te faltaban se recuperaron gracias a varias personas de aquí.",
      other: "{n} mensajes que te faltaban se recuperaron gracias a varias personas de aquí.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Imagen de ${host}`,
      audio: (/** @type {string} */ host) => `Sonido de ${host}`,
      video: (/** @type {string} */ host) => `Película de ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Imagen de ${host}: no llegó, o no se puede mostrar aquí.`,
      audio: (/** @type {string} */ host) =>
        `Sonido de ${host}: no llegó, o no se puede reproducir aquí.`,
      video: (/** @type {string} */ host) =>
        `Película de ${host}: no llegó, o no se puede mostrar aquí.`,
    },
    hint: "Pulsa para cargar. Ese sitio verá entonces tu dirección de red.",
    refused: "Según tus preferencias, no se carga.",
  },

  endings: {
    left: {
      title: "Has salido",
      text: "La sala sigue mientras haya alguien en ella.",
    },
    kicked: {
      title: (/** @type {string} */ by) => `${by} te expulsó`,
      titleUnsaid: "Te han expulsado",
      text: "La sala sigue sin ti, con otro enlace.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} terminó la sala`,
      titleMine: "Has terminado la sala",
      titleUnsaid: "Alguien terminó la sala",
      text: "Se acabó para todos.",
    },
    unproved: {
      title: "El servidor te hizo salir",
      kicked: "Dice que alguien te expulsó, pero no muestra ninguna prueba.",
      stopped: "Dice que alguien terminó la sala, pero no muestra ninguna prueba.",
      "time-over": "Dice que se acabó el tiempo de la sala, pero la sala debía durar más.",
      advice:
        "Puede que no sea verdad. Pregunta a los demás por otro medio; si no saben nada, tu enlace te lleva de vuelta.",
    },
    "time-over": {
      title: "Se acabó el tiempo de la sala",
      text: "Ha terminado para todos, tal como estaba previsto.",
    },
    lost: {
      title: "Se perdió la conexión",
      text: "Si aún hay alguien en la sala, puedes volver a entrar.",
    },
    "server-stopping": {
      title: "El servidor se está deteniendo",
      text: "Con él, la sala ha terminado para todos.",
    },
    silent: {
      title: "La conexión estuvo callada demasiado tiempo",
      text: "Quizá este dispositivo estaba en reposo. Si aún hay alguien en la sala, puedes volver a entrar.",
    },
    "too-far-behind": {
      title: "La conexión era demasiado lenta",
      text: "Se dijo más de lo que podía llevar. Si aún hay alguien en la sala, puedes volver a entrar.",
    },
    "too-fast": {
      title: "Eso fue demasiado rápido",
      text: "Desde aquí se envió más de lo que permite la sala. Puedes volver a entrar dentro de unos segundos.",
    },
    protocol: {
      title: "La página y el servidor no se entendieron",
      text: "El servidor cerró la conexión. Recarga la página y abre el enlace otra vez.",
    },
    fault: {
      title: "Algo salió mal en el servidor",
      text: "Cerró la conexión. Si aún hay alguien en la sala, puedes volver a entrar.",
    },
    elsewhere: {
      title: "Tu lugar tiene otra conexión",
      text: "La sala sigue allí, y aquí ha terminado.",
    },
    gone: {
      title: "La sala ha terminado",
      text: "La conexión volvió, pero la sala ya no estaba: se fue la última persona, o el servidor se reinició y la ha olvidado.",
    },
    "shut-out": {
      title: "Tu ausencia fue demasiado larga",
      text: "Tu lugar quedó libre.",
      deadLink:
        "El enlace que tienes ya no abre nada: la sala ha terminado o tiene un enlace nuevo.",
    },
    version: {
      title: "Esta página no está al día",
      text: "El servidor habla otra versión. Recarga la página y abre el enlace otra vez.",
    },
    wiped: "No se guardó nada: los mensajes, nombres y claves ya no están en esta página.",
    wipedButKey:
      "Los mensajes, los nombres de los demás y todas las claves ya no están en esta página. Solo el enlace y tu propio nombre siguen aquí, hasta que continúes.",
    goBack: "Volver a entrar",
    newRoom: "Sala nueva",
    unsent: "Aún no habías enviado esto",
    copy: "Copiar",
    copied: "Copiado",
    copyYourself:
      "El texto está seleccionado: para copiarlo, pulsa Ctrl+C o mantén el dedo sobre él.",
  },

  // Adjectives that have one form for all genders: nouns of any may stand before them.
  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${noun} ${adjective}`,
    adjectives: [
      "alegre", "valiente", "amable", "feliz", "ágil", "brillante", "dulce", "elegante", "fiel",
      "noble", "veloz", "audaz", "sonriente", "paciente", "prudente", "tenaz", "libre", "fuerte",
      "suave", "humilde", "leal", "genial", "sutil", "errante", "celeste", "silvestre", "sagaz",
      "hábil", "cordial", "radiante", "optimista", "apacible",
    ],
    nouns: [
      "Nutria", "Garza", "Zorro", "Tejón", "Erizo", "Liebre", "Lince", "Búho", "Jilguero", "Marta",
      "Foca", "Gorrión", "Armiño", "Cisne", "Castor", "Grulla", "Ciervo", "Lirón", "Halcón", "Gacela",
      "Delfín", "Ardilla", "Tritón", "Cuervo", "Cigüeña", "Golondrina", "Marmota", "Colibrí",
      "Petirrojo", "Tortuga", "Ballena", "Mirlo",
    ],
  },
});

export default spanish;
