/**
 * Every sentence of the page, in French. No line breaks at the spaces before ; : ! ? which are
 * narrow ones, but for the one before a colon.
 */

/** @param {import("../speech.js").Speech} speech */
const french = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Fermer",
  cancel: "Annuler",
  dismiss: "Masquer",
  insecure:
    "Cette connexion n’est pas protégée : qui contrôle ce réseau a pu modifier cette page. Pour ce qui est secret, utilise https.",

  language: "Langue",
  notLoaded: {
    title: "Le chargement a échoué",
    text: "Une partie de cette page n’est pas arrivée. Vérifie ta connexion, puis réessaie.",
  },
  menu: { title: "Plus" },

  search: {
    title: "Rechercher",
    label: "Rechercher dans ce qui a été dit",
    previous: "Résultat précédent",
    next: "Résultat suivant",
    close: "Fermer la recherche",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} sur {n} résultat`,
        many: `${number(at)} sur {n} de résultats`,
        other: `${number(at)} sur {n} résultats`,
      }),
    nothing: "Aucun résultat",
  },

  save: {
    title: "Garder ce qui a été dit",
    warning:
      "Ce que tu copies ou enregistres reste sur cet appareil, à la portée de qui peut l’utiliser, jusqu’à ce que tu l’effaces. Tout le reste est oublié.",
    label: "Ce qui a été dit, sous forme de texte",
    copy: "Copier",
    copied: "Copié",
    copyYourself:
      "Le texte est sélectionné : pour le copier, appuie sur Ctrl+C ou garde le doigt dessus.",
    download: "Enregistrer dans un fichier",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Préférences",
    theme: "Apparence",
    themes: {
      system: "Comme le système",
      light: "Claire",
      dark: "Sombre",
      contrast: "Contraste élevé",
    },
    notify: "Notifications",
    notifyLevels: { off: "Aucune", mentions: "Mentions et chuchotements", all: "Tout" },
    notifyDenied:
      "Ton navigateur n’autorise pas cette page à t’envoyer des notifications. Autorise-la dans ses réglages, puis choisis à nouveau.",
    notifyUnsupported: "Ce navigateur ne gère pas les notifications.",
    notifyWords: "Montrer le texte dans les notifications",
    notifyWordsHint: "Sinon, elles disent seulement que quelqu’un a parlé.",
    sound: "Son",
    soundHint: "Un son discret, quand tu regardes ailleurs.",
    typing: "Montrer aux autres que j’écris",
    typingHint: "On voit que tu écris, pas ce que tu écris ; et tu vois qui est en train d’écrire.",
    media: "Proposer les images, sons et films venus d’ailleurs",
    mediaHint:
      "Ils ne se chargent que si tu appuies dessus. Sans cela, ils ne peuvent pas du tout être chargés ici.",
    enter: "La touche Entrée",
    enterKeys: { device: "Comme d’habitude ici", sends: "Envoie", breaks: "Va à la ligne" },
    remember: "S’en souvenir sur cet appareil",
    rememberHint:
      "Seulement ce qui est sur cette page, et rien d’aucun salon. Sans cela, rien n’est gardé.",
  },

  notify: {
    message: "Quelqu’un a parlé",
    mention: "Quelqu’un a dit ton nom",
    whisper: "Quelqu’un te chuchote quelque chose",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name} : ${text}`,
  },

  keys: {
    title: "Clavier",
    list: {
      send: { press: "Entrée", does: "Envoyer, ou ce que disent les préférences" },
      line: { press: "Maj+Entrée", does: "Aller à la ligne" },
      edit: { press: "↑", does: "Dans le champ vide : modifier ton dernier message" },
      again: { press: "Alt+↑ Alt+↓", does: "Parcourir ce que tu as déjà dit" },
      complete: {
        press: "Entrée, Tab",
        does: "Prendre une commande, un nom ou un emoji parmi les suggestions",
      },
      choose: { press: "↑ ↓", does: "Choisir parmi les suggestions" },
      cancel: {
        press: "Échap",
        does: "Fermer ce qui est ouvert, renoncer à ce que tu allais faire",
      },
      search: { press: "Ctrl+Maj+F", does: "Rechercher dans ce qui a été dit" },
      admit: { press: "F8", does: "Laisser entrer la première personne qui frappe" },
      decline: { press: "F9", does: "Refuser la première personne qui frappe" },
      panic: { press: "Échap Échap Échap", does: "Partir aussitôt et vider la page" },
    },
    panic:
      "Trois fois Échap en une seconde : tu quittes le salon sans au revoir, la page est effacée et une page vide la remplace. Rien ne te demande de confirmer.",
  },

  about: {
    title: "À propos de Sanctuary",
    text: "Un salon de discussion qui oublie. Ce qui se dit ici est chiffré dans ton navigateur, transmis par un serveur qui ne peut pas le lire, et disparaît quand la dernière personne s’en va.",
    open: "C’est un logiciel libre. Qui le fait tourner peut le modifier : le nombre ci-dessous révèle si cette page est bien celle qui a été publiée.",
    build: "Cette page",
    buildHint:
      "SHA-256 de tous les fichiers de cette page. Qui compile les mêmes sources obtient le même nombre.",
    licences: "Licences de ce qu’elle contient",
  },

  serverView: {
    title: "Ce que ce serveur peut voir",
    intro:
      "Tant que tu n’es dans aucun salon : rien, sinon que cette page a été demandée. Dans un salon, ceci et rien d’autre :",
    introRoom: "En ce moment, et de ce salon :",
    only: "oui",
    rows: {
      address: "Ton adresse réseau",
      browser: "Ton navigateur",
      room: "Qu’il existe un salon",
      people: "Combien de personnes y sont",
      times: "Quand chaque personne parle",
      sizes: "À peu près la longueur de ce qu’elle dit",
      amount: "Combien chaque personne parle",
      whispers: "Entre quelles places on chuchote",
      orders: "Qui l’on fait sortir, et si le salon est verrouillé",
      connection: "Quand ta connexion se perd et revient",
    },
    values: {
      address:
        "Il la voit, mais ne dit pas à cette page quelle elle est. Il ne la note nulle part.",
      browser: "Ce que tout site apprend : son nom, sa version, tes langues.",
      room: "Un nombre tiré au hasard. Pas son lien.",
      times: (/** @type {string} */ time) => `Toi, la dernière fois à ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "Ton dernier message : {n} octet au plus, comme tous les messages courts",
          many: "Ton dernier message : {n} d’octets au plus. Chaque palier est le double du précédent.",
          other:
            "Ton dernier message : {n} octets au plus. Chaque palier est le double du précédent.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} message de toi",
          many: "{n} de messages de toi",
          other: "{n} messages de toi",
        }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} chuchotement, de toi ou pour toi",
          many: "{n} de chuchotements, de toi ou pour toi",
          other: "{n} chuchotements, de toi ou pour toi",
        }),
      nothing: "Tu n’as encore rien dit.",
      locked: "Verrouillé",
      unlocked: "Pas verrouillé",
      up: "Établie en ce moment",
      lost: "Perdue à l’instant",
    },
    notTitle: "Ce qu’il ne peut pas voir",
    not: "Ni ton nom ni celui de personne, ni un mot de ce qui se dit, ni le lien du salon, ni qui répond ou réagit à quoi.",
    tls: "Il n’en garde rien : il n’y a ni journal, ni base de données, ni fichier. Mais qui le fait tourner pourrait observer pendant que tu es là.",
  },

  entry: {
    promise: "Un salon qui oublie.",
    about:
      "Ce que tu dis est chiffré dans ton navigateur, pour les personnes du salon et pour elles seules. Quand la dernière s’en va, il n’en reste rien.",
    alias: "Ton nom dans le salon",
    aliasHint:
      "N’importe quel nom, dans n’importe quelle écriture. Les autres le voient ; le serveur, jamais.",
    aliasEmpty: "Écris d’abord un nom : les autres le voient à côté de ce que tu dis.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "Ce nom est trop long. Enlève {n} caractère.",
        many: "Ce nom est trop long. Enlève {n} de caractères.",
        other: "Ce nom est trop long. Enlève {n} caractères.",
      }),
    anotherAlias: "Un autre nom au hasard",
    create: "Créer un salon",
    creating: "Création du salon…",
    options: "Options",
    hostOnly:
      "Il n’y a que moi qui puisse faire sortir quelqu’un, verrouiller le salon ou y mettre fin",
    hostOnlyHint: "Sinon, tout le monde le peut dans le salon.",
    knock: "Il faut frapper pour entrer",
    knockHint:
      "Quelqu’un à l’intérieur laisse entrer ou non. Avec l’option ci-dessus, c’est toujours toi.",
    passphrase: "Phrase secrète",
    passphraseHint:
      "Pour entrer, il la faut en plus du lien. Donne-la par un autre moyen que le lien, et choisis plusieurs mots : c’est la seule protection si le lien tombe entre de mauvaises mains.",
    ends: "Le salon se termine",
    endsNever: "quand la dernière personne s’en va",
    endsAfter: (/** @type {number} */ milliseconds) =>
      `au bout de ${lasting(milliseconds)}, au plus tard`,
    fades: "Les messages disparaissent",
    fadesNever: "quand le salon se termine",
    fadesAfter: (/** @type {number} */ milliseconds) => `au bout de ${lasting(milliseconds)}`,
    fadesHint:
      "Chaque page le fait d’elle-même et montre le temps qui reste. On ne peut empêcher personne de copier.",
    places: "Places",
    placesAny: "autant que le serveur le permet",
    placesFor: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} personne",
        many: "{n} de personnes",
        other: "{n} personnes",
      }),
    haveLink: "Tu as un lien ?",
    link: "Lien ou clé de salon",
    linkHint: "Le lien entier, ou les 44 caractères après le #.",
    open: "Ouvrir",
    linkEmpty: "Colle d’abord un lien ou une clé de salon.",
    linkForeign: (/** @type {string} */ host) =>
      `Ce lien mène à un Sanctuary sur ${host}. Ouvre-le dans la barre d’adresse de ton navigateur.`,
    reloaded:
      "Recharger cette page, c’est quitter le salon. Rien n’a été gardé, pas même le lien : ouvre-le à nouveau pour y retourner.",
  },

  knocks: {
    title: "À la porte",
    knocks: "{who} frappe à la porte",
    admit: "Laisser entrer",
    decline: "Refuser",
    admitWho: (/** @type {string} */ name) => `Laisser entrer ${name}`,
    declineWho: (/** @type {string} */ name) => `Refuser ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Tu as frappé à la porte",
    waiting:
      "Les personnes à l’intérieur voient ton nom et décident. Tu ne vois rien du salon tant qu’on ne t’a pas laissé entrer ; garde cette page ouverte.",
    giveUp: "Ne pas attendre",
  },

  passphrase: {
    show: "Montrer",
    label: "Phrase secrète du salon",
    empty: "Écris la phrase secrète de ce salon : qui t’a donné le lien la connaît.",
  },

  join: {
    title: "On t’invite",
    looking: "Recherche du salon…",
    open: "Le salon est ouvert. Tu n’y es pas encore : rien ne se passe avant que tu entres.",
    openPassphrase:
      "Le salon est ouvert et demande une phrase secrète. Tu n’y es pas encore : rien ne se passe avant que tu entres.",
    enter: "Entrer dans le salon",
    entering: "Entrée…",
    elsewhere: "Créer mon propre salon",
    again: "Vérifier à nouveau",
    problems: {
      ended: {
        title: "Ce salon est terminé",
        text: "Rien n’en a été gardé. Si les autres y sont encore, leur lien a changé : demande-leur le nouveau.",
      },
      damaged: {
        title: "Ce lien est abîmé",
        text: "Il en manque une partie, ou elle a changé en chemin. Copie-le encore une fois en entier, ou demande-le à nouveau.",
      },
      newer: {
        title: "Ce lien vient d’un Sanctuary plus récent",
        text: "Cette page ne le comprend pas encore. Recharge-la ; si cela ne suffit pas, ce serveur doit être mis à jour.",
      },
      locked: {
        title: "Le salon est verrouillé",
        text: "Personne ne peut entrer en ce moment. Demande à quelqu’un à l’intérieur de le déverrouiller, puis vérifie à nouveau.",
      },
      full: {
        title: "Le salon est complet",
        text: "Toutes ses places sont prises. Quand quelqu’un partira, il y en aura de nouveau une.",
      },
      "another-room": {
        title: "Ce n’est pas le salon de ce lien",
        text: "Le serveur a mis un autre salon derrière. N’entre pas, et préviens par un autre moyen la personne qui t’a donné le lien.",
      },
      unreachable: {
        title: "Le serveur est injoignable",
        text: "Tu n’as peut-être pas de réseau, ou le serveur s’absente un instant. Ton lien reste valable ici : vérifie à nouveau.",
      },
    },
  },

  refused: {
    "room-full": "Le salon est complet. Quand quelqu’un partira, il y aura de nouveau une place.",
    locked: "Le salon est verrouillé. Demande à quelqu’un à l’intérieur de le déverrouiller.",
    "not-here": "Ce salon est terminé. Rien n’en a été gardé.",
    gone: "Ce lien n’est plus valable. Demande le nouveau aux personnes du salon.",
    ended: "La connexion s’est terminée avant que ce soit fait.",
    "link-missing":
      "Le lien a changé, et tu n’as pas le nouveau. Demande à quelqu’un qui l’a de le faire.",
    "another-room":
      "Le serveur a mis un autre salon derrière ce lien. N’entre pas, et préviens la personne qui te l’a donné.",
    impostor:
      "Ce que le serveur dit de ce salon ne tient pas debout. N’entre pas, et préviens qui fait tourner le serveur.",
    unreachable: "Le serveur est injoignable. Vérifie ta connexion, puis réessaie.",
    "server-stopping": "Le serveur redémarre. Réessaie dans un instant.",
    silent: "Le serveur a mis trop de temps à répondre. Réessaie.",
    version: "Cette page et le serveur ne parlent pas la même version. Recharge la page.",
    fault: "Quelque chose s’est mal passé sur le serveur. Réessaie.",
    protocol: "Le serveur n’a pas compris cette page. Recharge-la, puis réessaie.",
    "too-far-behind": "La connexion était trop lente pour ce salon. Réessaie.",
    "wrong-proof": "Le serveur n’a pas accepté la preuve. Réessaie, ou demande à nouveau le lien.",
    declined: "Personne à l’intérieur ne t’a laissé entrer cette fois.",
    unanswered:
      "Personne n’a répondu à l’intérieur. Réessaie plus tard, ou demande par un autre moyen.",
    "wrong-passphrase":
      "La phrase secrète n’est pas celle de ce salon. Vérifie qu’elle est écrite comme on te l’a donnée.",
    "no-stretching":
      "Ce navigateur n’a pas su utiliser la phrase secrète. Réessaie, ou prends un autre navigateur.",
    "not-allowed": "Dans ce salon, seul l’hôte peut faire cela.",
    stale: "Le salon a changé au même moment. Regarde ce qu’il en est, puis réessaie.",
    "time-over":
      "L’heure de fin de ce salon est déjà passée. Vérifie l’heure de cet appareil, puis réessaie.",
    "no-such-member": "Cette personne n’est plus dans le salon.",
    away: "Cette personne est hors ligne en ce moment. Réessaie quand elle sera de retour.",
    unsupported: "Le serveur ne connaît pas ce genre de salon.",
    exists: "Ce salon existe déjà. Réessaie.",
    "not-known": "Ce message n’est plus là.",
    "not-yours": "Une fois envoyé, cela ne peut être changé que par la personne qui l’a dit.",
    "changed-often": "Ce message a été modifié trop souvent. Écris-en un nouveau.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Trop de monde veut entrer en même temps. Réessaie dans un instant."
      : `Trop de monde veut entrer en même temps. Réessaie ${soon(wait)}.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "C’était plus rapide que le salon ne le permet. Réessaie dans un instant."
      : `C’était plus rapide que le salon ne le permet. Réessaie ${soon(wait)}.`,
  refusedOtherwise: "Cela n’a pas marché. Réessaie.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, {
            one: "{n} personne",
            many: "{n} de personnes",
            other: "{n} personnes",
          })
        : plural(count, {
            one: `{n} personne, ${number(away)} hors ligne`,
            many: `{n} de personnes, ${number(away)} hors ligne`,
            other: `{n} personnes, ${number(away)} hors ligne`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "personne", many: "de personnes", other: "personnes" })
        : plural(count, {
            one: `personne, ${number(away)} hors ligne`,
            many: `de personnes, ${number(away)} hors ligne`,
            other: `personnes, ${number(away)} hors ligne`,
          }),
    peopleTitle: "Qui est là",
    you: "toi",
    host: "hôte",
    coHost: "cohôte",
    appoint: (/** @type {string} */ name) => `Nommer ${name} cohôte`,
    newLink: "Nouveau lien",
    knocking: "Pour entrer, il faut frapper, et on laisse entrer ou non.",
    away: "hors ligne",
    awayHint: "La connexion est perdue. Ce qui se dit entre-temps sera récupéré à son retour.",
    badgeHint:
      "Les deux images viennent de la clé d’une personne : elles distinguent les homonymes.",
    noName: "(aucun nom visible)",
    whisperTo: (/** @type {string} */ name) => `Chuchoter à ${name}`,
    kick: (/** @type {string} */ name) => `Faire sortir ${name}`,
    invite: "Inviter",
    leave: "Quitter",
    lock: "Verrouiller le salon",
    unlock: "Déverrouiller le salon",
    locked: "Verrouillé",
    stop: "Mettre fin au salon pour tous",
    help: "Aide",
    conversation: "Conversation",
    messages: "Messages",
    unread: "Nouveau",
    connected: "Connexion établie",
    encrypted: ", chiffrée de bout en bout",
    offline: "Pas de réseau : tes messages attendent",
    reconnecting: "Reconnexion : tes messages attendent",
    notWithout: "Pour cela, il faut une connexion. Réessaie quand elle sera revenue.",
    welcome:
      "Tu vois ce qui se dit à partir de maintenant. Ce qui a été dit avant ton arrivée ne t’est pas montré.",
    hostOnly:
      "Dans ce salon, seul l’hôte peut faire sortir quelqu’un, verrouiller le salon ou y mettre fin.",
    alreadyInside:
      "Tu as ouvert un lien alors que tu es dans un salon. Quitte d’abord celui-ci, puis ouvre le lien à nouveau.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `Fin du salon : ${at}, dans ${lasting(milliseconds)}`,
    endsNow: "Le salon se termine maintenant",
    fading: (/** @type {number} */ milliseconds) =>
      `Les messages disparaissent ${lasting(milliseconds)} après avoir été montrés.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} nouveau message",
        many: "{n} de nouveaux messages",
        other: "{n} nouveaux messages",
      }),
  },

  invitation: {
    title: "Inviter quelqu’un",
    ready: "Ton salon est prêt",
    text: "Envoie ce lien aux personnes que tu veux ici. Avec lui, on peut entrer tant que le salon existe.",
    onlyHere:
      "Cette page a été ouverte sous un nom qui ne vaut que sur cette machine. Pour les autres, ouvre-la sous le nom ou l’adresse de la machine sur le réseau.",
    link: "Lien vers ce salon",
    copy: "Copier le lien",
    copied: "Copié",
    copyYourself:
      "Le lien est sélectionné : pour le copier, appuie sur Ctrl+C ou garde le doigt dessus.",
    share: "Partager",
    showQr: "Code QR",
    qr: "Code QR du lien vers ce salon",
    passphrase:
      "Il leur faut aussi la phrase secrète. Elle n’est pas dans le lien : donne-la par un autre moyen.",
    missing: "Tu n’as pas le nouveau lien. Demande-le à quelqu’un dans le salon.",
  },

  linkChanged: {
    title: "Le lien a changé.",
    text: "L’ancien n’ouvre plus rien.",
    copy: "Copier le nouveau lien",
  },

  composer: {
    label: "Message",
    placeholder: "Dis quelque chose",
    send: "Envoyer",
    hint: "Entrée envoie, Maj+Entrée va à la ligne, / montre les commandes",
    hintBreaks: "Maj+Entrée envoie, Entrée va à la ligne, / montre les commandes",
    hintTouch: "/ montre les commandes",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "encore {n} octet",
        many: "encore {n} d’octets",
        other: "encore {n} octets",
      }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "Ce message dépasse de {n} octet ce qui tient en un envoi. Raccourcis-le, ou envoie-le en plusieurs fois.",
        many: "Ce message dépasse de {n} d’octets ce qui tient en un envoi. Raccourcis-le, ou envoie-le en plusieurs fois.",
        other:
          "Ce message dépasse de {n} octets ce qui tient en un envoi. Raccourcis-le, ou envoie-le en plusieurs fois.",
      }),
    suggestions: "Suggestions",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} suggestion. Flèches pour choisir, Entrée pour valider.",
        many: "{n} de suggestions. Flèches pour choisir, Entrée pour valider.",
        other: "{n} suggestions. Flèches pour choisir, Entrée pour valider.",
      }),
    longer:
      "Ce message est trop long pour un seul envoi. Raccourcis-le, ou envoie-le en plusieurs fois.",
    answering: "Réponse à {who}",
    answeringMine: "Réponse à toi-même",
    editing: "Tu modifies ce que tu as dit",
    stop: "Ne pas répondre ni modifier",
    unsayable: "Il ne reste rien du message. Supprime-le plutôt, dans son menu.",
  },

  commands: {
    purr: { usage: "NOM MESSAGE", does: "Chuchoter à une personne" },
    me: { usage: "MOTS", does: "Dire ce que tu fais" },
    nick: { usage: "NOM", does: "Prendre un autre nom ; tes images restent" },
    exit: { usage: "", does: "Dire au revoir et partir" },
    kick: { usage: "NOM", does: "Faire sortir quelqu’un ; le lien change" },
    mute: {
      usage: "NOM",
      does: "Masquer ce que dit quelqu’un, sur cet écran seulement, tant que la personne est là",
    },
    unmute: { usage: "NOM", does: "Le montrer à nouveau" },
    lock: { usage: "", does: "Ne plus laisser entrer personne" },
    unlock: { usage: "", does: "Laisser entrer à nouveau" },
    stop: { usage: "", does: "Mettre fin au salon pour tout le monde" },
    words: { usage: "", does: "Comparer six mots avec les autres : personne ne s’interpose" },
    clear: { usage: "", does: "Vider la conversation, sur cet écran seulement" },
    help: { usage: "", does: "Montrer les commandes" },
  },
  choices: {
    title: "Que faire de ce message",
    react: (/** @type {string} */ emoji) => `Réagir avec ${emoji}`,
    reactOther: "Autre réaction",
    answer: "Répondre",
    edit: "Modifier",
    seenBy: "Qui l’a vu",
    mute: (/** @type {string} */ name) => `Mettre ${name} en sourdine ici`,
    unmute: (/** @type {string} */ name) => `Montrer ${name} à nouveau`,
    muteHint: "Tant que la personne est là. Qui revient, revient comme quelqu’un de nouveau.",
    takeBack: "Supprimer pour tout le monde",
    person: (/** @type {string} */ name) => `Que faire avec ${name}`,
    mention: (/** @type {string} */ name) => `Appeler ${name} dans un message`,
    verify: "Comparer les mots",
    muted: "en sourdine",
  },

  code: {
    copy: "Copier le code",
    copied: "Copié",
    copyYourself:
      "Le code est sélectionné : pour le copier, appuie sur Ctrl+C ou garde le doigt dessus.",
  },

  emoji: {
    title: "Emoji",
    find: "Chercher avec un mot anglais",
    found: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} emoji trouvé",
        many: "{n} d’emojis trouvés",
        other: "{n} emojis trouvés",
      }),
    choose: "Ajouter un emoji",
  },

  seenBy: {
    title: "Qui a vu ce message",
    seen: "A répondu depuis, donc l’a vu",
    unseen: "On ne sait pas encore",
    explain:
      "Une page dit quels messages elle a reçus quand sa personne dit quelque chose. Personne ne l’apprend plus tôt.",
    forgotten: "Ce message est trop ancien : on ne sait plus qui l’a vu.",
    nobody: "Il n’y avait personne d’autre quand tu as dit cela.",
  },

  words: {
    title: "Comparer les mots",
    how: "Lisez-vous ces six mots à voix haute, au téléphone ou face à face. S’ils sont les mêmes, vous voyez les mêmes personnes dans ce salon, et personne ne s’interpose entre vous.",
    differ:
      "S’ils diffèrent, quelqu’un s’interpose peut-être entre vous : ne dis rien de secret ici, et crée un nouveau salon. Ils changent chaque fois que quelqu’un arrive ou part.",
    making: "Préparation des mots…",
    people: "Avec qui tu les as comparés",
    alone: "Il n’y a personne d’autre ici.",
    unchecked: "pas comparés",
    checked: (/** @type {string} */ time) => `comparés à ${time}`,
    compared: (/** @type {string} */ time) => `Dernière comparaison à ${time} avec {who}.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `${names} a rejoint le salon depuis.` : `${names} ont rejoint le salon depuis.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `${names} a quitté le salon depuis.` : `${names} ont quitté le salon depuis.`,
    same: "Depuis, personne n’a rejoint ni quitté le salon.",
    mark: "mots comparés",
    markHint: "Tu as comparé les mots avec cette personne.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} écrit…` : `${names} écrivent…`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `La commande /${command} n’existe pas. Écris /help pour les voir toutes, ou commence par // pour dire une barre oblique.`,
    textMissing: (/** @type {string} */ command) =>
      `Que doit dire /${command} ? Ajoute quelques mots.`,
    nameMissing: (/** @type {string} */ command) => `Pour qui ? Écris un nom après /${command}.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} s’écrit seul. Pour le dire au lieu de le faire, commence par //.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Personne ici ne s’appelle ${name}. Les noms avec des espaces peuvent être mis entre guillemets.`,
    yourself: (/** @type {string} */ command) =>
      `Cette personne, c’est toi : /${command} est pour les autres.`,
    whichOne: (/** @type {string} */ name) =>
      `Plusieurs personnes s’appellent ${name} : laquelle ?`,
  },

  help: {
    title: "Aide",
    commands: "Commandes",
    slash: "Pour commencer un message par une barre oblique, écris-en deux.",
    formattingTitle: "Mise en forme",
    formatting:
      "Markdown et les balises HTML de mise en forme marchent tous deux : **gras**, *accentué*, `code`, listes, citations, tableaux, liens. Les images, les sons et les films venus d’ailleurs ne se chargent que quand tu appuies dessus.",
    serverTitle: "Ce que le serveur peut voir",
    server:
      "Qu’il existe un salon, combien de personnes y sont, quand et à peu près combien chacune écrit, qui chuchote à qui, et ton adresse réseau. Pas les noms, pas les mots, pas le lien.",
  },

  confirm: {
    kickTitle: "Faire sortir {who} ?",
    kickText:
      "Le salon reçoit un nouveau lien, pour que l’ancien n’y ramène pas. S’il suffit que personne d’autre n’entre, verrouille plutôt le salon.",
    kick: "Faire sortir",
    takeBackTitle: "Supprimer ce message pour tout le monde ?",
    takeBackText:
      "Ses mots disparaissent de toutes les pages de ce salon. Qui l’a lu l’aura lu quand même.",
    takeBack: "Supprimer",
    stopTitle: "Mettre fin au salon pour tout le monde ?",
    stopText: "Tout le monde doit sortir et chaque écran est effacé. C’est irréversible.",
    stop: "Mettre fin",
    leaveTitle: "Quitter le salon ?",
    leaveText: "Ce que tu vois ici est effacé de cette page. Pour revenir, il te faut le lien.",
    leaveHost:
      "Tu es l’hôte : après ton départ, personne ne pourra plus faire sortir quelqu’un, verrouiller le salon ou y mettre fin. Pour confier cela à quelqu’un, nomme d’abord cette personne cohôte. Si tu reviens, ce sera sans ce rôle. Ce que tu vois ici est effacé de cette page.",
    appointTitle: "Nommer {who} cohôte ?",
    appointText:
      "Un cohôte peut faire sortir n’importe qui, même toi, verrouiller le salon, laisser entrer et mettre fin au salon. On ne peut pas revenir là-dessus.",
    appoint: "Nommer cohôte",
    newLinkTitle: "Changer le lien ?",
    newLinkText:
      "Les personnes à l’intérieur restent. Plus personne ne peut entrer par l’ancien lien, pas même celles à qui tu l’as déjà envoyé.",
    newLink: "Changer le lien",
    leaveLast:
      "Il n’y a plus que toi ici : le salon se termine quand tu pars, et rien n’en est gardé.",
    leave: "Quitter",
  },

  states: {
    sending: "Envoi",
    waiting: "en attente",
    sent: "Envoyé",
    seen: "Vu par tout le monde",
    received: "Reçu",
    failed: "Pas envoyé.",
    deleting: "en attente : les autres l’ont encore",
    undeleted: "Pas supprimé : les autres l’ont encore.",
    undeletable:
      "Les autres l’ont peut-être encore. Tu es de retour comme quelqu’un de nouveau et ne peux plus le supprimer.",
  },
  retry: "Réessayer",
  nobodyThere: "Cette personne est partie.",
  unsure: "C’est peut-être arrivé quand même.",

  said: {
    disappears: (/** @type {number} */ milliseconds) => `Disparaît dans ${lasting(milliseconds)}`,
    whispersTo: "chuchote à",
    whisperTo: "Chuchoté à",
    whispersToYou: "te chuchote",
    farewell: "dit au revoir",
    you: "Toi",
    fetched: "Récupéré plus tard : voici à peu près quand cela a été dit.",
    source: "Montrer le texte d’origine",
    showAll: "Tout montrer",
    unknown: "Cette page ne sait pas montrer ce genre de message.",
    deleted: "Ce message a été supprimé.",
    edited: "modifié",
    muted: "Masqué : tu as mis {who} en sourdine.",
    answersUnseen: "Une réponse à quelque chose qui ne t’a pas été dit",
    jump: "Aller au message auquel on répond",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji} : ${names}`,
  },

  notices: {
    joined: "{who} a rejoint le salon",
    left: "{who} a quitté le salon",
    "timed-out": "{who} a perdu la connexion et ne l’a pas retrouvée",
    gone: "{who} a quitté le salon pendant ton absence",
    rejoined:
      "Ton absence a duré trop longtemps pour que ta place te soit gardée : tu reviens comme quelqu’un de nouveau. Ce qui s’est dit entre-temps ne t’est pas parvenu.",
    kicked: "{by} a fait sortir {who}",
    appointed: "{who} a maintenant le rôle de cohôte",
    locked: "{by} a verrouillé le salon",
    unlocked: "{by} a déverrouillé le salon",
    renamed: "{who} s’appelle maintenant {by}",
    "link-changed": "Le lien du salon a changé",
    "link-missing":
      "Le lien a changé, mais {by} ne t’a pas donné le nouveau. Tu restes dans le salon ; demande-le à quelqu’un ici.",
    "link-missing-nobody":
      "Le lien a changé pendant ton absence, et personne n’a pu te donner le nouveau. Tu restes dans le salon ; demande-le à quelqu’un ici.",
    "two-versions":
      "Un message écrit par {who} a été montré à deux personnes sous des versions différentes. Quelqu’un triche : prends garde.",
    "roster-differs":
      "{who} ne voit pas les mêmes personnes que toi dans ce salon. Demande, par un autre moyen, qui est là.",
    ghost: "Le serveur montre quelqu’un qui n’a pas la preuve du lien. Personne ne lui écrit.",
    unopenable: "Un envoi au nom de {who} n’a pas pu être ouvert. Il a été ignoré.",
    "unopenable-nobody":
      "Un envoi qui n’est au nom de personne n’a pas pu être ouvert. Il a été ignoré.",
    forged: "Le serveur a montré un ordre que personne ici n’a signé. Il a été ignoré.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Te voilà de retour. La connexion a été perdue pendant ${lasting(milliseconds)}.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Te voilà de retour. La connexion était trop lente pour tout ce qui se disait et a été perdue pendant ${lasting(milliseconds)}.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "Le salon se termine dans {n} minute. Tout ce qu’il contient sera alors effacé.",
      many: "Le salon se termine dans {n} de minutes. Tout ce qu’il contient sera alors effacé.",
      other: "Le salon se termine dans {n} minutes. Tout ce qu’il contient sera alors effacé.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `Il manque {n} message écrit par {who} (${when}) : personne ici n’a pu te le donner.`,
      many: `Il manque {n} de messages écrits par {who} (${when}) : personne ici n’a pu te les donner.`,
      other: `Il manque {n} messages écrits par {who} (${when}) : personne ici n’a pu te les donner.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "{n} message qui te manquait a été récupéré grâce à {who}.",
      many: "{n} de messages qui te manquaient ont été récupérés grâce à {who}.",
      other: "{n} messages qui te manquaient ont été récupérés grâce à {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "{n} message qui te manquait a été récupéré grâce à plusieurs personnes ici.",
      many: "{n} de messages qui te manquaient ont été récupérés grâce à plusieurs personnes ici.",
      other: "{n} messages qui te manquaient ont été récupérés grâce à plusieurs personnes ici.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Image hébergée par ${host}`,
      audio: (/** @type {string} */ host) => `Son hébergé par ${host}`,
      video: (/** @type {string} */ host) => `Film hébergé par ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Image hébergée par ${host} : elle n’est pas arrivée, ou ne peut pas être montrée ici.`,
      audio: (/** @type {string} */ host) =>
        `Son hébergé par ${host} : il n’est pas arrivé, ou ne peut pas être joué ici.`,
      video: (/** @type {string} */ host) =>
        `Film hébergé par ${host} : il n’est pas arrivé, ou ne peut pas être montré ici.`,
    },
    hint: "Appuie pour charger. Ce site verra alors ton adresse réseau.",
    refused: "D’après tes préférences, cela ne se charge pas.",
  },

  endings: {
    left: {
      title: "Tu as quitté le salon",
      text: "Le salon continue tant qu’il y a quelqu’un à l’intérieur.",
    },
    kicked: {
      title: (/** @type {string} */ by) => `${by} t’a fait sortir`,
      titleUnsaid: "On t’a fait sortir",
      text: "Le salon continue sans toi, sous un autre lien.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} a mis fin au salon`,
      titleMine: "Tu as mis fin au salon",
      titleUnsaid: "Quelqu’un a mis fin au salon",
      text: "C’est terminé pour tout le monde.",
    },
    unproved: {
      title: "Le serveur t’a fait sortir",
      kicked: "Il dit que quelqu’un t’a fait sortir, mais n’en montre aucune preuve.",
      stopped: "Il dit que quelqu’un a mis fin au salon, mais n’en montre aucune preuve.",
      "time-over":
        "Il dit que le temps du salon est écoulé, mais le salon devait durer plus longtemps.",
      advice:
        "Ce n’est peut-être pas vrai. Demande aux autres par un autre moyen ; s’ils n’en savent rien, ton lien te ramène dans le salon.",
    },
    "time-over": {
      title: "Le temps du salon est écoulé",
      text: "Il est terminé pour tout le monde, comme prévu.",
    },
    lost: {
      title: "La connexion est perdue",
      text: "S’il y a encore quelqu’un dans le salon, tu peux y retourner.",
    },
    "server-stopping": {
      title: "Le serveur s’arrête",
      text: "Avec lui, le salon s’est terminé pour tout le monde.",
    },
    silent: {
      title: "La connexion est restée trop longtemps silencieuse",
      text: "Cet appareil était peut-être en veille. S’il y a encore quelqu’un dans le salon, tu peux y retourner.",
    },
    "too-far-behind": {
      title: "La connexion était trop lente",
      text: "Il s’est dit plus qu’elle ne pouvait porter. S’il y a encore quelqu’un dans le salon, tu peux y retourner.",
    },
    "too-fast": {
      title: "C’était trop rapide",
      text: "Il est parti d’ici plus que le salon ne le permet. Tu peux y retourner dans quelques secondes.",
    },
    protocol: {
      title: "La page et le serveur se sont mal compris",
      text: "Le serveur a fermé la connexion. Recharge la page, puis ouvre à nouveau le lien.",
    },
    fault: {
      title: "Quelque chose s’est mal passé sur le serveur",
      text: "Il a fermé la connexion. S’il y a encore quelqu’un dans le salon, tu peux y retourner.",
    },
    elsewhere: {
      title: "Ta place a une autre connexion",
      text: "Le salon continue là-bas, et s’est terminé ici.",
    },
    gone: {
      title: "Le salon est terminé",
      text: "La connexion est revenue, mais pas le salon : la dernière personne est partie, ou le serveur a redémarré et l’a oublié.",
    },
    "shut-out": {
      title: "Ton absence a été trop longue",
      text: "Ta place a été libérée.",
      deadLink: "Le lien que tu as n’ouvre plus rien : le salon est terminé ou a un nouveau lien.",
    },
    version: {
      title: "Cette page n’est pas à jour",
      text: "Le serveur parle une autre version. Recharge la page, puis ouvre à nouveau le lien.",
    },
    wiped: "Rien n’a été gardé : messages, noms et clés ont disparu de cette page.",
    wipedButKey:
      "Les messages, les noms des autres et toutes les clés ont disparu de cette page. Seuls le lien et ton propre nom sont encore là, jusqu’à ce que tu continues.",
    goBack: "Y retourner",
    newRoom: "Nouveau salon",
    unsent: "Tu n’avais pas encore envoyé ceci",
    copy: "Copier",
    copied: "Copié",
    copyYourself:
      "Le texte est sélectionné : pour le copier, appuie sur Ctrl+C ou garde le doigt dessus.",
  },

  // Adjectives that have one form for all genders: nouns of any may stand before them.
  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${noun} ${adjective}`,
    adjectives: [
      "tranquille", "paisible", "brave", "agile", "sage", "calme", "honnête", "habile", "aimable",
      "fidèle", "modeste", "sensible", "rapide", "drôle", "tendre", "espiègle", "solaire", "lunaire",
      "magique", "énergique", "intrépide", "optimiste", "sincère", "affable", "libre", "agréable",
      "noble", "poétique", "candide", "sympathique", "féerique", "alerte",
    ],
    nouns: [
      "Loutre", "Héron", "Renard", "Blaireau", "Hérisson", "Lièvre", "Lynx", "Hibou", "Pinson",
      "Martre", "Phoque", "Moineau", "Hermine", "Cygne", "Castor", "Mouette", "Cerf", "Loir", "Faucon",
      "Gecko", "Bouquetin", "Mésange", "Triton", "Corbeau", "Écureuil", "Dauphin", "Cigogne",
      "Marmotte", "Chouette", "Hirondelle", "Fauvette", "Rouge-gorge",
    ],
  },
});

export default french;
