/**
 * Every sentence of the page, in Portuguese: in words that Brazil and Portugal share, as far as they
 * do, and otherwise as in Brazil.
 */

/** @param {import("../speech.js").Speech} speech */
const portuguese = ({ lasting, number, plural, soon }) => ({
  title: (/** @type {number} */ unread) => (unread > 0 ? `(${unread}) Sanctuary` : "Sanctuary"),
  name: "Sanctuary",
  close: "Fechar",
  cancel: "Cancelar",
  dismiss: "Ocultar",
  insecure:
    "Esta conexão não está protegida contra alterações: quem controla esta rede pode ter modificado esta página. Para segredos, use https.",

  language: "Idioma",
  notLoaded: {
    title: "Isso não carregou",
    text: "Uma parte desta página não chegou. Verifique a conexão e tente de novo.",
  },
  menu: { title: "Mais" },

  search: {
    title: "Pesquisar",
    label: "Pesquisar no que foi dito",
    previous: "Resultado anterior",
    next: "Resultado seguinte",
    close: "Fechar a pesquisa",
    found: (/** @type {number} */ at, /** @type {number} */ count) =>
      plural(count, {
        one: `${number(at)} de {n} resultado`,
        many: `${number(at)} de {n} resultados`,
        other: `${number(at)} de {n} resultados`,
      }),
    nothing: "Nada encontrado",
  },

  save: {
    title: "Guardar o que foi dito",
    warning:
      "O que for copiado ou guardado fica neste dispositivo, ao alcance de quem o usar, até ser apagado. Tudo o mais aqui é esquecido.",
    label: "O que foi dito, em texto",
    copy: "Copiar",
    copied: "Copiado",
    copyYourself: "O texto está selecionado: para copiar, use Ctrl+C ou mantenha o dedo sobre ele.",
    download: "Guardar como texto",
    file: "sanctuary.txt",
  },

  preferences: {
    title: "Preferências",
    theme: "Aparência",
    themes: {
      system: "Como o sistema",
      light: "Clara",
      dark: "Escura",
      contrast: "Alto contraste",
    },
    notify: "Notificações",
    notifyLevels: { off: "Nenhuma", mentions: "Menções e sussurros", all: "Tudo" },
    notifyDenied:
      "O navegador não deixa esta página enviar notificações. Permita isso no próprio navegador e escolha de novo.",
    notifyUnsupported: "Este navegador não consegue mostrar notificações.",
    notifyWords: "Mostrar as palavras nas notificações",
    notifyWordsHint: "Senão, elas só dizem que alguém falou.",
    sound: "Som",
    soundHint: "Um som suave, enquanto olha para outro lado.",
    typing: "Mostrar às outras pessoas quando escrevo",
    typingHint: "Elas veem que você escreve, não o quê; e você vê quem delas escreve.",
    media: "Oferecer imagens, sons e vídeos de outros sites",
    mediaHint: "Eles só carregam quando você toca neles. Desligado, não podem ser carregados aqui.",
    enter: "A tecla Enter",
    enterKeys: { device: "Como é costume aqui", sends: "Envia", breaks: "Começa uma nova linha" },
    remember: "Guardar isto neste dispositivo",
    rememberHint: "Só o que está nesta página, e nada de nenhuma sala. Desligado, nada é guardado.",
  },

  notify: {
    message: "Alguém disse algo",
    mention: "Alguém chamou o seu nome",
    whisper: "Alguém sussurra para você",
    words: (/** @type {string} */ name, /** @type {string} */ text) => `${name}: ${text}`,
  },

  keys: {
    title: "Teclado",
    list: {
      send: { press: "Enter", does: "Enviar, ou o que disserem as preferências" },
      line: { press: "Shift+Enter", does: "Começar uma nova linha" },
      edit: { press: "↑", does: "Na caixa vazia: editar a sua última mensagem" },
      again: { press: "Alt+↑ Alt+↓", does: "Percorrer o que disse antes" },
      complete: {
        press: "Enter, Tab",
        does: "Aceitar um comando, um nome ou um emoji, enquanto há sugestões",
      },
      choose: { press: "↑ ↓", does: "Escolher entre as sugestões" },
      cancel: { press: "Esc", does: "Fechar o que está aberto, desistir do que ia fazer" },
      search: { press: "Ctrl+Shift+F", does: "Pesquisar no que foi dito" },
      admit: { press: "F8", does: "Deixar entrar quem bateu primeiro" },
      decline: { press: "F9", does: "Recusar quem bateu primeiro" },
      panic: { press: "Esc Esc Esc", does: "Sair de imediato e esvaziar a página" },
    },
    panic:
      "Esc três vezes no mesmo segundo sai da sala sem despedida, apaga a página e mostra uma vazia no lugar dela. Não há pergunta antes.",
  },

  about: {
    title: "Sobre o Sanctuary",
    text: "Uma sala de conversa que esquece. O que se diz aqui é criptografado no seu navegador, passa por um servidor que não consegue ler nada e desaparece quando a última pessoa sai.",
    open: "É software livre. Quem o mantém pode alterá-lo: o número abaixo diz se esta é a página que foi publicada.",
    build: "Esta página",
    buildHint:
      "SHA-256 de tudo o que compõe esta página. Quem compila o mesmo código obtém o mesmo número.",
    licences: "Licenças do que está nela",
  },

  serverView: {
    title: "O que este servidor consegue ver",
    intro:
      "Fora de uma sala: apenas que esta página foi pedida. Numa sala, estas coisas e nenhuma outra:",
    introRoom: "Neste momento, e desta sala:",
    only: "sim",
    rows: {
      address: "O seu endereço de rede",
      browser: "O seu navegador",
      room: "Que existe uma sala",
      people: "Quantas pessoas estão nela",
      times: "Quando cada pessoa diz algo",
      sizes: "Mais ou menos o tamanho do que diz",
      amount: "Quanto cada pessoa diz",
      whispers: "Que lugares sussurram entre si",
      orders: "Quem é removido, e se a sala está trancada",
      connection: "Quando a sua conexão cai e volta",
    },
    values: {
      address:
        "O servidor vê o endereço e não diz a esta página qual é. Não o anota em lugar nenhum.",
      browser: "O que se diz a qualquer site: o nome, a versão, os seus idiomas.",
      room: "Um número aleatório. Não o link dela.",
      times: (/** @type {string} */ time) => `Você, pela última vez às ${time}`,
      sizes: (/** @type {number} */ bytes) =>
        plural(bytes, {
          one: "A sua última mensagem: até {n} byte, como todas as curtas",
          many: "A sua última mensagem: até {n} bytes. Cada faixa é o dobro da anterior.",
          other: "A sua última mensagem: até {n} bytes. Cada faixa é o dobro da anterior.",
        }),
      amount: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} mensagem sua",
          many: "{n} mensagens suas",
          other: "{n} mensagens suas",
        }),
      whispers: (/** @type {number} */ count) =>
        plural(count, {
          one: "{n} sussurro, seu ou para você",
          many: "{n} sussurros, seus ou para você",
          other: "{n} sussurros, seus ou para você",
        }),
      nothing: "Você ainda não disse nada.",
      locked: "Trancada",
      unlocked: "Não trancada",
      up: "Ativa agora",
      lost: "Caiu agora mesmo",
    },
    notTitle: "O que ele não consegue ver",
    not: "Nem o seu nome nem o de ninguém, nenhuma palavra do que se diz, nem o link da sala, nem quem responde ou reage a quê.",
    tls: "Ele não guarda nada disso: não há log, nem base de dados, nem nada gravado em disco. Mas quem o mantém poderia observar durante a sua visita.",
  },

  entry: {
    promise: "Uma sala que esquece.",
    about:
      "O que se diz é criptografado no seu navegador para as pessoas da sala, e para mais ninguém. Quando a última sai, não resta nada.",
    alias: "O seu nome na sala",
    aliasHint: "Qualquer nome, em qualquer escrita. As outras pessoas o veem; o servidor, nunca.",
    aliasEmpty: "Escreva primeiro um nome: as outras pessoas o veem ao lado do que diz.",
    aliasLong: (/** @type {number} */ excess) =>
      plural(excess, {
        one: "Este nome é longo demais. Tire {n} caractere.",
        many: "Este nome é longo demais. Tire {n} caracteres.",
        other: "Este nome é longo demais. Tire {n} caracteres.",
      }),
    anotherAlias: "Outro nome ao acaso",
    create: "Criar sala",
    creating: "Um instante, a sala já abre…",
    options: "Opções",
    hostOnly: "Só eu posso remover pessoas, trancar a sala ou encerrá-la",
    hostOnlyHint: "Senão, qualquer pessoa na sala pode.",
    knock: "Quem chega tem de bater à porta",
    knockHint: "Quem está dentro deixa entrar ou não. Com a opção acima, só você decide.",
    passphrase: "Frase secreta",
    passphraseHint:
      "Quem chega precisa dela, além do link. Conte-a por um meio diferente do link e escolha várias palavras: é a única defesa se o link cair em mãos erradas.",
    ends: "A sala termina",
    endsNever: "quando a última pessoa sai",
    endsAfter: (/** @type {number} */ milliseconds) => `no máximo após ${lasting(milliseconds)}`,
    fades: "As mensagens desaparecem",
    fadesNever: "quando a sala termina",
    fadesAfter: (/** @type {number} */ milliseconds) => `após ${lasting(milliseconds)}`,
    fadesHint:
      "Cada página faz isso por si e mostra o tempo que resta. Não há como impedir alguém de copiar.",
    places: "Há lugar para",
    placesAny: "quantas pessoas o servidor permitir",
    placesFor: (/** @type {number} */ count) =>
      plural(count, { one: "{n} pessoa", many: "{n} pessoas", other: "{n} pessoas" }),
    haveLink: "Tem um link?",
    link: "Link ou chave da sala",
    linkHint: "O link inteiro, ou os 44 caracteres depois do #.",
    open: "Abrir",
    linkEmpty: "Cole primeiro um link ou uma chave da sala.",
    linkForeign: (/** @type {string} */ host) =>
      `Este link pertence a um Sanctuary em ${host}. Abra-o na barra de endereços do navegador.`,
    reloaded:
      "Recarregar esta página é sair da sala. Nada foi guardado, nem mesmo o link: abra-o de novo para voltar.",
  },

  knocks: {
    title: "À porta",
    knocks: "{who} bate à porta",
    admit: "Deixar entrar",
    decline: "Recusar",
    admitWho: (/** @type {string} */ name) => `Deixar ${name} entrar`,
    declineWho: (/** @type {string} */ name) => `Recusar ${name}`,
    withKey: (/** @type {string} */ label, /** @type {string} */ key) => `${label} (${key})`,
    waitingTitle: "Você bateu à porta",
    waiting:
      "As pessoas na sala veem o seu nome e decidem. Nada da sala aparece aqui até alguém abrir a porta; mantenha esta página aberta.",
    giveUp: "Não esperar",
  },

  passphrase: {
    show: "Mostrar",
    label: "Frase secreta da sala",
    empty: "Escreva a frase secreta desta sala: quem fez o convite sabe qual é.",
  },

  join: {
    title: "Este é um convite para você",
    looking: "À procura da sala…",
    open: "A sala está aberta. Você ainda não está nela: nada acontece antes de entrar.",
    openPassphrase:
      "A sala está aberta e pede uma frase secreta. Você ainda não está nela: nada acontece antes de entrar.",
    enter: "Entrar na sala",
    entering: "Um instante, a porta já abre…",
    elsewhere: "Criar a sua própria sala",
    again: "Ver de novo",
    problems: {
      ended: {
        title: "Esta sala terminou",
        text: "Nada dela foi guardado. Se as pessoas ainda estão lá, o link mudou: peça o novo.",
      },
      damaged: {
        title: "Este link está danificado",
        text: "Falta uma parte dele, ou algo mudou no caminho. Copie-o inteiro mais uma vez, ou peça-o de novo.",
      },
      newer: {
        title: "Este link vem de um Sanctuary mais novo",
        text: "Esta página ainda não o entende. Recarregue-a; se não resolver, este servidor precisa ser atualizado.",
      },
      locked: {
        title: "A sala está trancada",
        text: "Agora ninguém pode entrar. Peça a alguém de dentro para destrancá-la e veja de novo.",
      },
      full: {
        title: "A sala está cheia",
        text: "Já tem todas as pessoas que cabem nela. Quando alguém sair, haverá um lugar.",
      },
      "another-room": {
        title: "Esta não é a sala deste link",
        text: "O servidor pôs outra sala atrás dele. Não entre, e avise por outro meio quem lhe deu o link.",
      },
      unreachable: {
        title: "Não foi possível chegar ao servidor",
        text: "Talvez falte rede, ou o servidor esteja fora por um momento. O link ainda vale aqui: veja de novo.",
      },
    },
  },

  refused: {
    "room-full": "A sala está cheia. Quando alguém sair, haverá um lugar.",
    locked: "A sala está trancada. Peça a alguém de dentro para destrancá-la.",
    "not-here": "Esta sala terminou. Nada dela foi guardado.",
    gone: "Este link já não vale. Peça o novo às pessoas da sala.",
    ended: "A conexão terminou antes de isso ser feito.",
    "link-missing":
      "O link mudou, e você não tem o novo. Peça a alguém que o tenha para fazer isso.",
    "another-room":
      "O servidor pôs outra sala atrás deste link. Não entre, e avise quem lhe deu o link.",
    impostor:
      "O que o servidor diz desta sala não faz sentido. Não entre, e avise quem mantém o servidor.",
    unreachable: "Não foi possível chegar ao servidor. Verifique a conexão e tente de novo.",
    "server-stopping": "O servidor reinicia neste momento. Tente de novo daqui a pouco.",
    silent: "O servidor demorou demais a responder. Tente de novo.",
    version: "Esta página e o servidor não falam a mesma versão. Recarregue a página.",
    fault: "Algo falhou no servidor. Tente de novo.",
    protocol: "O servidor não entendeu esta página. Recarregue-a e tente de novo.",
    "too-far-behind": "A conexão era lenta demais para esta sala. Tente de novo.",
    "wrong-proof": "O servidor não aceitou a prova. Tente de novo, ou peça o link mais uma vez.",
    declined: "Desta vez ninguém abriu a porta.",
    unanswered: "Ninguém respondeu lá de dentro. Tente mais tarde, ou pergunte por outro meio.",
    "wrong-passphrase":
      "A frase secreta não é a desta sala. Veja se está escrita tal como foi contada.",
    "no-stretching":
      "Este navegador não conseguiu usar a frase secreta. Tente de novo, ou use outro navegador.",
    "not-allowed": "Nesta sala, só o anfitrião pode fazer isso.",
    stale: "A sala mudou no mesmo momento. Veja como está e tente de novo.",
    "time-over": "O fim desta sala já passou. Confira o relógio deste dispositivo e tente de novo.",
    "no-such-member": "Essa pessoa já não está na sala.",
    away: "Essa pessoa está ausente agora. Tente de novo quando ela voltar.",
    unsupported: "O servidor não conhece este tipo de sala.",
    exists: "Esta sala já existe. Tente de novo.",
    "not-known": "Essa mensagem já não está aqui.",
    "not-yours": "Depois de enviada, só quem a escreveu pode mudá-la.",
    "changed-often": "Esta mensagem foi editada vezes demais. Escreva uma nova.",
  },
  tooMany: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Muitas pessoas querem entrar ao mesmo tempo. Tente de novo daqui a pouco."
      : `Muitas pessoas querem entrar ao mesmo tempo. Tente de novo ${soon(wait)}.`,
  tooFast: (/** @type {number | undefined} */ wait) =>
    wait === undefined
      ? "Foi mais rápido do que a sala permite. Tente de novo daqui a pouco."
      : `Foi mais rápido do que a sala permite. Tente de novo ${soon(wait)}.`,
  refusedOtherwise: "Não funcionou. Tente de novo.",

  room: {
    people: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "{n} pessoa", many: "{n} pessoas", other: "{n} pessoas" })
        : plural(count, {
            one: `{n} pessoa, ausentes: ${number(away)}`,
            many: `{n} pessoas, ausentes: ${number(away)}`,
            other: `{n} pessoas, ausentes: ${number(away)}`,
          }),
    peopleWord: (/** @type {number} */ count, /** @type {number} */ away) =>
      away === 0
        ? plural(count, { one: "pessoa", many: "pessoas", other: "pessoas" })
        : plural(count, {
            one: `pessoa, ausentes: ${number(away)}`,
            many: `pessoas, ausentes: ${number(away)}`,
            other: `pessoas, ausentes: ${number(away)}`,
          }),
    peopleTitle: "Pessoas",
    you: "você",
    host: "anfitrião",
    coHost: "coanfitrião",
    appoint: (/** @type {string} */ name) => `Tornar ${name} coanfitrião`,
    newLink: "Novo link",
    knocking: "Quem chega tem de bater à porta, e pode entrar ou não.",
    away: "ausente",
    awayHint: "A conexão caiu. O que se diz enquanto isso é recuperado na volta.",
    badgeHint: "As duas imagens vêm da chave de uma pessoa: distinguem quem tem o mesmo nome.",
    noName: "(sem nome visível)",
    whisperTo: (/** @type {string} */ name) => `Sussurrar para ${name}`,
    kick: (/** @type {string} */ name) => `Remover ${name}`,
    invite: "Convidar",
    leave: "Sair",
    lock: "Trancar a sala",
    unlock: "Destrancar a sala",
    locked: "Trancada",
    stop: "Encerrar a sala para todos",
    help: "Ajuda",
    conversation: "Conversa",
    messages: "Mensagens",
    unread: "Novas",
    connected: "Conexão ativa",
    encrypted: ", com criptografia de ponta a ponta",
    offline: "Sem rede: as suas mensagens esperam",
    reconnecting: "À espera da conexão: as suas mensagens esperam",
    notWithout: "Para isso é preciso ter conexão. Tente de novo quando ela voltar.",
    welcome:
      "Aqui aparece o que se diz a partir de agora. O que foi dito antes da sua chegada não é mostrado.",
    hostOnly: "Nesta sala, só o anfitrião pode remover pessoas, trancá-la ou encerrá-la.",
    alreadyInside: "Você abriu um link dentro de uma sala. Saia primeiro desta e abra-o de novo.",
    ends: (/** @type {string} */ at, /** @type {number} */ milliseconds) =>
      `A sala termina às ${at}, daqui a ${lasting(milliseconds)}`,
    endsNow: "A sala termina agora",
    fading: (/** @type {number} */ milliseconds) =>
      `As mensagens desaparecem ${lasting(milliseconds)} depois de aparecer.`,
    newMessages: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} nova mensagem",
        many: "{n} novas mensagens",
        other: "{n} novas mensagens",
      }),
  },

  invitation: {
    title: "Convidar pessoas",
    ready: "A sua sala está pronta",
    text: "Envie este link às pessoas que quer aqui. Quem o tem pode entrar, enquanto a sala durar.",
    onlyHere:
      "Esta página foi aberta com um nome que só funciona nesta máquina. Para outras pessoas, abra-a com o nome ou o endereço que a máquina tem na rede.",
    link: "Link desta sala",
    copy: "Copiar o link",
    copied: "Copiado",
    copyYourself: "O link está selecionado: para copiar, use Ctrl+C ou mantenha o dedo sobre ele.",
    share: "Compartilhar",
    showQr: "Código QR",
    qr: "Código QR com o link desta sala",
    passphrase: "Também é preciso a frase secreta. Ela não está no link: conte-a por outro meio.",
    missing: "Você não tem o novo link. Peça-o a alguém na sala.",
  },

  linkChanged: {
    title: "O link mudou.",
    text: "O antigo já não abre nada.",
    copy: "Copiar o novo link",
  },

  composer: {
    label: "Mensagem",
    placeholder: "Diga algo",
    send: "Enviar",
    hint: "Enter envia, Shift+Enter começa uma nova linha, / mostra os comandos",
    hintBreaks: "Shift+Enter envia, Enter começa uma nova linha, / mostra os comandos",
    hintTouch: "/ mostra os comandos",
    left: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "resta {n} byte",
        many: "restam {n} bytes",
        other: "restam {n} bytes",
      }),
    tooLong: (/** @type {number} */ bytes) =>
      plural(bytes, {
        one: "Passa {n} byte do que cabe num só envio. Encurte o texto, ou envie-o em partes.",
        many: "Passa {n} bytes do que cabe num só envio. Encurte o texto, ou envie-o em partes.",
        other: "Passa {n} bytes do que cabe num só envio. Encurte o texto, ou envie-o em partes.",
      }),
    suggestions: "Sugestões",
    suggestionsFound: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} sugestão. As setas escolhem, Enter aceita.",
        many: "{n} sugestões. As setas escolhem, Enter aceita.",
        other: "{n} sugestões. As setas escolhem, Enter aceita.",
      }),
    longer: "É longo demais para um só envio. Encurte o texto, ou envie-o em partes.",
    answering: "Resposta a {who}",
    answeringMine: "Resposta à sua própria mensagem",
    editing: "Edição do que foi dito",
    stop: "Não responder nem editar",
    unsayable: "Não resta nada da mensagem. Em vez disso, apague-a, no menu dela.",
  },

  commands: {
    purr: { usage: "NOME MENSAGEM", does: "Sussurrar para uma pessoa" },
    me: { usage: "PALAVRAS", does: "Contar o que faz agora" },
    nick: { usage: "NOME", does: "Usar outro nome; as suas imagens ficam" },
    exit: { usage: "", does: "Despedir-se e sair" },
    kick: { usage: "NOME", does: "Remover alguém; o link muda" },
    mute: {
      usage: "NOME",
      does: "Esconder o que alguém diz, só nesta página e enquanto estiver aqui",
    },
    unmute: { usage: "NOME", does: "Voltar a mostrar" },
    lock: { usage: "", does: "Não deixar entrar mais ninguém" },
    unlock: { usage: "", does: "Voltar a deixar entrar" },
    stop: { usage: "", does: "Encerrar a sala para todos" },
    words: { usage: "", does: "Comparar seis palavras: ninguém está no meio" },
    clear: { usage: "", does: "Esvaziar a conversa, só nesta página" },
    help: { usage: "", does: "Mostrar os comandos" },
  },
  choices: {
    title: "O que fazer com esta mensagem",
    react: (/** @type {string} */ emoji) => `Reagir com ${emoji}`,
    reactOther: "Outra reação",
    answer: "Responder",
    edit: "Editar",
    seenBy: "Quem a viu",
    mute: (/** @type {string} */ name) => `Silenciar ${name} aqui`,
    unmute: (/** @type {string} */ name) => `Voltar a mostrar ${name}`,
    muteHint: "Enquanto estiver aqui. Quem volta, volta como alguém novo.",
    takeBack: "Apagar para todos",
    person: (/** @type {string} */ name) => `O que fazer com ${name}`,
    mention: (/** @type {string} */ name) => `Chamar ${name} numa mensagem`,
    verify: "Comparar as palavras",
    muted: "em silêncio",
  },

  code: {
    copy: "Copiar o código",
    copied: "Copiado",
    copyYourself:
      "O código está selecionado: para copiar, use Ctrl+C ou mantenha o dedo sobre ele.",
  },

  emoji: {
    title: "Emoji",
    find: "Pesquisar com uma palavra em inglês",
    found: (/** @type {number} */ count) =>
      plural(count, {
        one: "{n} emoji encontrado",
        many: "{n} emojis encontrados",
        other: "{n} emojis encontrados",
      }),
    choose: "Inserir um emoji",
  },

  seenBy: {
    title: "Quem viu esta mensagem",
    seen: "Respondeu depois, portanto viu a mensagem",
    unseen: "Ainda não se sabe",
    explain:
      "Uma página conta que mensagens recebeu quando a sua pessoa diz algo. Ninguém sabe antes.",
    forgotten: "Esta mensagem é antiga demais: já não se guarda quem a viu.",
    nobody: "Não havia mais ninguém aqui quando isto foi dito.",
  },

  words: {
    title: "Comparar as palavras",
    how: "Leiam estas seis palavras em voz alta, por telefone ou cara a cara. Se forem iguais, todos veem as mesmas pessoas nesta sala, e ninguém está no meio.",
    differ:
      "Se forem diferentes, pode haver alguém no meio: não diga segredos aqui e crie uma nova sala. As palavras mudam sempre que alguém entra ou sai.",
    making: "As palavras já aparecem…",
    people: "Com quem você as comparou",
    alone: "Não há mais ninguém aqui.",
    unchecked: "não comparadas",
    checked: (/** @type {string} */ time) => `palavras comparadas às ${time}`,
    compared: (/** @type {string} */ time) => `Última comparação às ${time} com {who}.`,
    came: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `Desde então entrou ${names}.` : `Desde então entraram ${names}.`,
    left: (/** @type {number} */ count, /** @type {string} */ names) =>
      count === 1 ? `Desde então saiu ${names}.` : `Desde então saíram ${names}.`,
    same: "Desde então ninguém entrou nem saiu.",
    mark: "palavras comparadas",
    markHint: "As palavras já foram comparadas com esta pessoa.",
  },

  typing: (/** @type {number} */ count, /** @type {string} */ names) =>
    count === 1 ? `${names} escreve…` : `${names} escrevem…`,

  wrong: {
    unknownCommand: (/** @type {string} */ command) =>
      `Não existe o comando /${command}. Escreva /help para ver todos, ou comece com // para dizer uma barra.`,
    textMissing: (/** @type {string} */ command) =>
      `O que deve dizer /${command}? Acrescente algumas palavras.`,
    nameMissing: (/** @type {string} */ command) =>
      `De quem se trata? Escreva um nome depois de /${command}.`,
    nothingFollows: (/** @type {string} */ command) =>
      `/${command} fica sozinho. Para dizer isso como mensagem, comece com //.`,
    nobodyCalled: (/** @type {string} */ name) =>
      `Não há aqui ninguém com o nome ${name}. Nomes com espaços podem ficar entre aspas.`,
    yourself: (/** @type {string} */ command) =>
      `Esse nome é o seu: /${command} é para as outras pessoas.`,
    whichOne: (/** @type {string} */ name) => `Qual ${name}? Há mais de uma pessoa com este nome.`,
  },

  help: {
    title: "Ajuda",
    commands: "Comandos",
    slash: "Para começar uma mensagem com uma barra, escreva duas.",
    formattingTitle: "Formatação",
    formatting:
      "Funcionam tanto Markdown como as tags de formatação de HTML: **negrito**, *ênfase*, `código`, listas, citações, tabelas, links. Imagens, sons e vídeos de outros sites só são carregados com um toque.",
    serverTitle: "O que o servidor consegue ver",
    server:
      "Que existe uma sala, quantas pessoas estão nela, quando e mais ou menos quanto cada pessoa escreve, quem sussurra para quem, e o seu endereço de rede. Nem nomes, nem palavras, nem o link.",
  },

  confirm: {
    kickTitle: "Remover {who}?",
    kickText:
      "A sala recebe um novo link, para que o antigo não leve de volta. Se basta que mais ninguém entre, tranque antes a sala.",
    kick: "Remover",
    takeBackTitle: "Apagar esta mensagem para todos?",
    takeBackText:
      "As palavras dela desaparecem de todas as páginas nesta sala. Mas quem as leu, já as leu.",
    takeBack: "Apagar",
    stopTitle: "Encerrar a sala para todos?",
    stopText: "Todos saem e tudo o que se vê é apagado. Não há como desfazer.",
    stop: "Encerrar a sala",
    leaveTitle: "Sair da sala?",
    leaveText: "O que se vê aqui é apagado desta página. Para voltar, é preciso o link.",
    leaveHost:
      "O anfitrião é você: depois da sua saída, ninguém mais pode remover pessoas, trancar a sala ou encerrá-la. Para deixar isso com alguém, dê antes a essa pessoa o papel de coanfitrião. Se voltar, será como todos os outros. O que se vê aqui é apagado desta página.",
    appointTitle: "Tornar {who} coanfitrião?",
    appointText:
      "Um coanfitrião pode remover pessoas, inclusive você, trancar a sala, deixar entrar e encerrá-la. Não há como voltar atrás.",
    appoint: "Tornar coanfitrião",
    newLinkTitle: "Mudar o link?",
    newLinkText:
      "Quem está dentro fica. Com o link antigo ninguém mais entra: nem as pessoas que já o receberam.",
    newLink: "Mudar o link",
    leaveLast: "Não há mais ninguém aqui: a sala termina com a sua saída, e nada dela é guardado.",
    leave: "Sair",
  },

  states: {
    sending: "A caminho",
    waiting: "à espera",
    sent: "Enviada",
    seen: "Vista por todos",
    received: "Recebida",
    failed: "Não enviada.",
    deleting: "à espera: as outras pessoas ainda a têm",
    undeleted: "Não apagada: as outras pessoas ainda a têm.",
    undeletable:
      "As outras pessoas talvez ainda a tenham. Você voltou como alguém novo e não pode mais apagá-la.",
  },
  retry: "Tentar de novo",
  nobodyThere: "Essa pessoa já saiu.",
  unsure: "Pode ter chegado mesmo assim.",

  said: {
    disappears: (/** @type {number} */ milliseconds) =>
      `Desaparece daqui a ${lasting(milliseconds)}`,
    whispersTo: "sussurra para",
    whisperTo: "Sussurro para",
    whispersToYou: "sussurra para você",
    farewell: "diz adeus",
    you: "Você",
    fetched: "Recuperada mais tarde: foi dita mais ou menos a esta hora.",
    source: "Mostrar como foi escrito",
    showAll: "Mostrar tudo",
    unknown: "Esta mensagem é de um tipo que esta página não consegue mostrar.",
    deleted: "Esta mensagem foi apagada.",
    edited: "editada",
    muted: "Escondida: {who} está em silêncio aqui.",
    answersUnseen: "Uma resposta a algo que não foi dito a você",
    jump: "Ir para a mensagem respondida",
    reaction: (/** @type {string} */ emoji, /** @type {string} */ names) => `${emoji}: ${names}`,
  },

  notices: {
    joined: "{who} entrou",
    left: "{who} saiu",
    "timed-out": "{who} perdeu a conexão e não voltou",
    gone: "{who} saiu durante a sua ausência",
    rejoined:
      "A sua ausência foi longa demais para guardar o seu lugar: agora você está aqui como alguém novo. O que se disse nesse meio-tempo não chegou até aqui.",
    kicked: "{by} removeu {who}",
    appointed: "{who} agora é coanfitrião",
    locked: "{by} trancou a sala",
    unlocked: "{by} destrancou a sala",
    renamed: "O nome de {who} agora é {by}",
    "link-changed": "O link da sala mudou",
    "link-missing":
      "O link mudou, mas {by} não lhe deu o novo. O seu lugar na sala continua; peça o link a alguém aqui.",
    "link-missing-nobody":
      "O link mudou durante a sua ausência, e ninguém tinha como lhe dar o novo. O seu lugar na sala continua; peça o link a alguém aqui.",
    "two-versions":
      "Duas pessoas viram versões diferentes de uma mensagem de {who}. Alguém não é honesto: tenha cuidado.",
    "roster-differs":
      "{who} vê nesta sala pessoas diferentes das que aparecem aqui. Pergunte, por outro meio, quem está na sala.",
    ghost:
      "O servidor mostra alguém que não tem a prova do link. Ninguém escreve para essa pessoa.",
    unopenable: "Algo que veio em nome de {who} não pôde ser aberto. Foi ignorado.",
    "unopenable-nobody": "Algo que veio em nome de ninguém não pôde ser aberto. Foi ignorado.",
    forged: "O servidor mostrou uma ordem que ninguém aqui assinou. Foi ignorada.",
  },
  returned: (/** @type {number} */ milliseconds) =>
    `Está de volta. A conexão faltou por ${lasting(milliseconds)}.`,
  returnedSlow: (/** @type {number} */ milliseconds) =>
    `Está de volta. A conexão era lenta demais para tudo o que se dizia e faltou por ${lasting(milliseconds)}.`,
  endsSoon: (/** @type {number} */ minutes) =>
    plural(minutes, {
      one: "A sala termina daqui a {n} minuto. Então tudo nela é apagado.",
      many: "A sala termina daqui a {n} minutos. Então tudo nela é apagado.",
      other: "A sala termina daqui a {n} minutos. Então tudo nela é apagado.",
    }),
  gap: (/** @type {number} */ count, /** @type {string} */ when) =>
    plural(count, {
      one: `Falta {n} mensagem de {who} (${when}): ninguém aqui tinha como entregá-la.`,
      many: `Faltam {n} mensagens de {who} (${when}): ninguém aqui tinha como entregá-las.`,
      other: `Faltam {n} mensagens de {who} (${when}): ninguém aqui tinha como entregá-las.`,
    }),
  fetched: (/** @type {number} */ count) =>
    plural(count, {
      one: "{n} mensagem que faltava foi recuperada de {who}.",
      many: "{n} mensagens que faltavam foram recuperadas de {who}.",
      other: "{n} mensagens que faltavam foram recuperadas de {who}.",
    }),
  fetchedFromSeveral: (/** @type {number} */ count) =>
    plural(count, {
      one: "{n} mensagem que faltava foi recuperada de várias pessoas aqui.",
      many: "{n} mensagens que faltavam foram recuperadas de várias pessoas aqui.",
      other: "{n} mensagens que faltavam foram recuperadas de várias pessoas aqui.",
    }),

  media: {
    from: {
      img: (/** @type {string} */ host) => `Imagem de ${host}`,
      audio: (/** @type {string} */ host) => `Som de ${host}`,
      video: (/** @type {string} */ host) => `Vídeo de ${host}`,
    },
    failed: {
      img: (/** @type {string} */ host) =>
        `Imagem de ${host}: não chegou, ou não pode ser mostrada aqui.`,
      audio: (/** @type {string} */ host) =>
        `Som de ${host}: não chegou, ou não pode ser tocado aqui.`,
      video: (/** @type {string} */ host) =>
        `Vídeo de ${host}: não chegou, ou não pode ser mostrado aqui.`,
    },
    hint: "Toque para carregar. Esse site vê então o seu endereço de rede.",
    refused: "Pelas suas preferências, isto não é carregado.",
  },

  endings: {
    left: {
      title: "Você saiu da sala",
      text: "A sala continua enquanto houver alguém nela.",
    },
    kicked: {
      title: (/** @type {string} */ by) => `${by} removeu você`,
      titleUnsaid: "Alguém removeu você",
      text: "A sala continua sem você, com outro link.",
    },
    stopped: {
      title: (/** @type {string} */ by) => `${by} encerrou a sala`,
      titleMine: "Você encerrou a sala",
      titleUnsaid: "A sala foi encerrada",
      text: "Acabou para todos.",
    },
    unproved: {
      title: "O servidor fez você sair",
      kicked: "Ele diz que alguém removeu você, mas não mostra nenhuma prova.",
      stopped: "Ele diz que alguém encerrou a sala, mas não mostra nenhuma prova.",
      "time-over": "Ele diz que o tempo da sala acabou, mas a sala foi feita para durar mais.",
      advice:
        "Talvez não seja verdade. Pergunte às outras pessoas por outro meio; se não souberem de nada, o seu link leva você de volta.",
    },
    "time-over": {
      title: "O tempo da sala acabou",
      text: "Ela terminou para todos, como foi definido no início.",
    },
    lost: {
      title: "A conexão caiu",
      text: "Se ainda houver alguém na sala, é possível voltar.",
    },
    "server-stopping": {
      title: "O servidor vai parar",
      text: "Com ele, a sala terminou para todos.",
    },
    silent: {
      title: "A conexão ficou em silêncio por tempo demais",
      text: "Talvez este dispositivo tenha adormecido. Se ainda houver alguém na sala, é possível voltar.",
    },
    "too-far-behind": {
      title: "A conexão era lenta demais",
      text: "Foi dito mais do que ela podia levar. Se ainda houver alguém na sala, é possível voltar.",
    },
    "too-fast": {
      title: "Foi rápido demais",
      text: "Daqui saiu mais do que a sala permite. É possível voltar daqui a alguns segundos.",
    },
    protocol: {
      title: "A página e o servidor não se entenderam",
      text: "O servidor fechou a conexão. Recarregue a página e abra o link de novo.",
    },
    fault: {
      title: "Algo falhou no servidor",
      text: "Ele fechou a conexão. Se ainda houver alguém na sala, é possível voltar.",
    },
    elsewhere: {
      title: "O seu lugar tem outra conexão",
      text: "A sala continua lá, e aqui terminou.",
    },
    gone: {
      title: "A sala terminou",
      text: "Quando a conexão voltou, a sala já não existia: a última pessoa saiu, ou o servidor foi reiniciado e se esqueceu dela.",
    },
    "shut-out": {
      title: "A sua ausência foi longa demais",
      text: "O seu lugar ficou vago.",
      deadLink: "O link que você tem já não abre nada: a sala terminou ou tem um novo link.",
    },
    version: {
      title: "Esta página está desatualizada",
      text: "O servidor fala outra versão. Recarregue a página e abra o link de novo.",
    },
    wiped: "Nada foi guardado: mensagens, nomes e chaves desapareceram desta página.",
    wipedButKey:
      "As mensagens, os nomes das outras pessoas e todas as chaves desapareceram desta página. Só o link e o seu próprio nome ainda estão aqui, até seguir em frente.",
    goBack: "Voltar à sala",
    newRoom: "Nova sala",
    unsent: "Isto ainda não tinha sido enviado",
    copy: "Copiar",
    copied: "Copiado",
    copyYourself: "O texto está selecionado: para copiar, use Ctrl+C ou mantenha o dedo sobre ele.",
  },

  // prettier-ignore
  aliases: {
    name: (/** @type {string} */ adjective, /** @type {string} */ noun) => `${noun} ${adjective}`,
    adjectives: [
      "Quieto", "Gentil", "Valente", "Curioso", "Alegre", "Paciente", "Esperto", "Sonolento", "Veloz",
      "Bondoso", "Brilhante", "Calmo", "Ousado", "Animado", "Honesto", "Jovial", "Sortudo", "Sereno",
      "Ágil", "Orgulhoso", "Silencioso", "Risonho", "Meigo", "Aveludado", "Errante", "Sábio", "Astuto",
      "Dourado", "Escondido", "Manso", "Sonhador", "Estrelado",
    ],
    nouns: [
      "Ouriço", "Tucano", "Texugo", "Lince", "Tentilhão", "Coelho", "Pardal", "Arminho", "Cisne",
      "Sapo", "Castor", "Grou", "Cervo", "Falcão", "Gavião", "Íbex", "Tritão", "Corvo", "Esquilo",
      "Golfinho", "Pica-pau", "Melro", "Rouxinol", "Canário", "Tatu", "Quati", "Bem-te-vi",
      "Beija-flor", "Pelicano", "Pintassilgo", "Panda", "Urso",
    ],
  },
});

export default portuguese;
