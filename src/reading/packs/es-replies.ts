/** Spanish: what answers say. */

import type { Replies } from '../pack.ts';

export const REPLIES: Replies = {
  done: `
    ^, hecho|hecha|listo|lista ~
    ya está|quedó|queda ~
    ^, aquí|ahí <te>|<it>|se|lo|la? <it>? va|van|tienes|tiene|tenéis|está|están|dejo ~
    va|van|está|están ..3 adjunto|adjunta|adjuntos|adjuntas|en_el_archivo|listo|lista|listos|hecho|arreglado|firmado|enviado|pagado|reservado|subido|al_margen|en_recepción|en_tu|en_el|en_la|impreso|regadas
    <te>|se <it>? adjunto|adjuntamos|mandé|envié|dejé|traje|pasé|pagué ~
    <it> tienes|tiene|tenéis en|al|ya|sobre|adjunto|listo ~
    he|hemos <did>|<done>|ido|votado|hablado|preguntado|mirado|firmado|cambiado|visto|llamado|apuntado|escrito|dicho ~
    <te>|se|<it> <it>? he|hemos|acabo_de|acabamos_de <done>|<did>|<inf> ~
    acabo|acabamos de <inf>|<inf-you>|<inf-it> ~
    ^, leído|leída|revisado|revisada|enviado|enviada|pagado|firmado|firmada|corregido|arreglado|apuntado|apuntada|reservado|mandado|traducido|regadas|alimentado|recogido ~
    como pediste|prometí|quedamos|acordamos ~
    <Name> , este|esta|te_presento|aquí ~
    <Name> , <Name> es|lleva|busca|tiene|imprime|necesita ~
    ya <it>? <te>? <did-you>|cambié|firmé|voté|salió|está|tienes|tiene|he|hemos ~
    salió todo|bien
    dice|dicen que|sí ~
    ya estoy|estamos abajo|ahí|en|de ~
  `,
  yes: `
    ^ sí|claro|vale|ok|okay|dale|por_supuesto|desde_luego|cómo_no|encantado|encantada|con_gusto|con_mucho_gusto|con_placer|sin_problema|perfecto|faltaría|naturalmente|obvio|hecho|de_acuerdo|adelante|genial|cuenta_conmigo|cuente_conmigo|claro_que|ningún_problema|no_hay_problema|me_encantaría|será_un_placer|seguro|bueno|venga|va|de_una|buena_idea|me_apunto|apúntame ~
    cuenta|cuente|contad con conmigo|nosotros
    con ..1 gusto|placer
    me|nos apunto|apuntamos|encantaría|viene_bien|va_bien ~
    ahí estaré|estaremos
    <imp-it>|publícala|úsala|cógelo|llévatelo , ~
    llámame|llámeme|pásate|ven|venga|vente cuando|esta|el|a|mañana|hoy ~
  `,
  pointed: `
    ^, pregunta|pregúntale|pregúntele|pregunte|preguntá|habla|hable|hablá|llama|llame|llamá|escribe|escríbele|escriba|escríbale|contacta|contacte|consulta|prueba|pruebe|probá|acude|dirígete|diríjase|pide|pídeselo ..1 a|al|con|en|el|la|<Name>|mejor ~
    mejor pregunta|pregúntale|habla|llama|escribe|prueba|a|con ~
    prueba|pruebe|inténtalo|intenta con|en ~
    deberías|debería|podrías|podría|puedes|puede ..1 preguntar|preguntarle|hablar|llamar|escribir|escribirle|probar|contactar|acudir ~
    lo mejor|más_fácil es|sería ~
    pero <Name>|mi|mis ..3 busca|sabe|conoce|tiene|alquila|puede|vende|hace|da|es ~
    <te> paso|doy|dejo|mando su|el|sus ..1 número|contacto|correo|teléfono ~
    <te> recomiendo|recomendaría|aconsejo|sugiero a|al|el|la|<inf>|que ~
    conozco|conocemos a? un|una|alguien|quien ~
    has|ha probado|preguntado|hablado ~
    <Name> ..2 sabe|entiende|podrá|puede ..2 más|ayudarte|ayudarle|mejor ~
    quien ..2 sabe|lleva|entiende ~ es
    que mire|llame|pregunte|hable|escriba|pruebe|consulte|miren|llamen|pregunten|hablen|escriban ..1 a|al|con|en|por ~
    tiene un programa ~
  `,
  received: `
    ^, recibido|recibida|recibidos|encontrado|encontrada|encontrados|encontradas ~
    ha|han llegado ~
    llave|llaves|paquete|carta|libro recogido|recogida|recogidas|recogidos|recibidas ~
    ya llegó|llegaron|tengo|tenemos ~
    llegó|llegaron ..3 bien|hoy|ayer|perfecto|todo
    <it> tengo|he_recibido|recibí|hemos_recibido|encontré ~
    he|hemos|recibí recibido ~
    gracias por el|la|las|los|mandar|enviar|traer|devolver|mandarme|enviarme|devolverme|las_fotos|el_libro ~
  `,
  pending: `
    todavía|aún no ~
    no <any>? ..2 todavía|aún
    sigo|seguimos esperando|en_ello|buscando|sin ~
    estoy|estamos|ando en_ello|con_ello|esperando|en_eso|a_la_espera ~
    no he|hemos|me_he ..1 podido|tenido|olvidado ~
    perdona|perdón|disculpa|disculpe|siento|lamento ..1 por? el|la retraso|tardanza|demora
    tardará|tardaré|se_retrasa|tardaremos ~
    <te> digo|aviso|diré|aviso|confirmo|cuento ~
  `,
  busy: `
    hasta arriba|el_cuello|las_cejas ~
    no tengo|hay|me_queda|encuentro ..2 hueco|rato|respiro ~
    no antes de|del ~
    no hasta|puedo_hasta <month>|el|la|después ~
    agenda|semana|mes|calendario ..2 llena|lleno|a_rebosar|rebosar|completa|completo ~
    está|estoy|tengo ..2 llena|lleno|a_rebosar|llena_la|completa ~
    este|esta|esa mes|semana|fin|año ..3 imposible|no|llena ~
    es imposible|una_locura ~
    apenas|a_duras_penas llego|llegamos|tengo|puedo ~
    no llego|llegamos|doy|alcanzo ~
    no tengo|tenemos|hay|me_queda|saco ..1 tiempo|ni|un_minuto|un_hueco|minuto ~
    sin tiempo|un_minuto ~
    mudamos|mudo|nos_mudamos ~
    pregúntame|pregúnteme|vuelve|vuelva otra|de_nuevo|a|en ~
    en la|el obra|viaje todos|toda|hasta ~
    desbordado|desbordada|saturado|saturada|agobiado|agobiada|liado|liada ~
    demasiado|mucho trabajo|lío|que_hacer ~
    escríbeme|escríbame|llámame|llámeme|búscame|avísame|recuérdamelo|recuérdeme ..2 en|después|pasado|cuando|a_partir ~
    vuelve|vuelva|volved a ..1 preguntarme|escribirme|llamarme|intentarlo ~
    este|esta año|mes|semana|temporada no ~
  `,
  refused: `
    no es para mí|nosotros ~
    no me|nos siento|sentimos|veo ~
    prefiero|preferimos ..1 no|dejar|guardar|quedarme|mantener ~
    no estoy|estamos de acuerdo|acuerdo ~
    así que no
    necesitamos|necesito|usamos nosotros|yo|mismos ~
    lo|la|los|las necesitamos|necesito ~
    no ..2 lo_bastante|lo_suficiente|bastante ~
    quedan|queda se|en ~
    se quedan|queda en|con ~
    no lo|nos|se permite|dejan|deja|permiten ~
    no puede|podrá ser ~
    ese|esa|esos día|finde|fin_de_semana|semana|días ..1 estoy|estamos|estaré|estaremos ..1 fuera|de_viaje|de_vacaciones|en ~
    a|para la próxima ~
    ^, otra vez será
    tengo|debo que? decir_que_no|declinar|rechazar ~
    se lo|la|los|las dejo a los|las|otros|otras|gente ~
    así que sin|nada_de|ni ~
  `,
  later: `
    déjame|déjeme|dejadme ..1 pensar|pensarlo|ver|mirar|mirarlo|buscar ~
    tengo|tenemos|tendría que buscar|mirar|ver|preguntar|pensar|pensarlo|consultar ~
    <it>? busco|miro|pregunto|leo|veo|consulto|pienso ~
    le|les|la|lo|te pregunto|busco|miro|leo ~
    <te> digo|aviso|diré|cuento|confirmo ~
    depende|dependerá ~
    larga historia ~
    mejor con|en|por ..1 café|persona|teléfono ~
    cuando|en_cuanto yo|pueda|tenga|vuelva ~
    otra vez|de_nuevo en|a ~
  `,
  elsewhere: `
    no hace|se_dedica|hacen ..1 otra|más|a_otra cosa|que ~
    necesitáis|necesitas|necesita|hace_falta un|una ~ no a_mí|yo ~
    cuentas|libros|lista|eso ..2 lleva|llevan|hace|gestiona ..2 <Name>|la|el|señora|señor ~
    ahora ..3 lleva|llevan|hace|gestiona ~
    he|hemos pasado|reenviado|dado|mandado|enviado ..3 tu|su|el|vuestro mensaje|correo|nota|carta|pregunta ~
    le|se|les he pasado|dado|reenviado ~
    <Name> , que ..2 conoce|sabe|hace|lleva ~
    oficina|centro|servicio|cámara|biblioteca|asociación ..8 hace|ayuda|ofrece ~
    <Name> ..1 estaría|sería|es ..2 estupenda|estupendo|perfecta|perfecto|genial|ideal|mejor ~
    pero <Name> ~ estaría|sería|podría|puede|sabe ~
    vecino|vecina|colega|amigo|amiga|hermano|hermana|primo|prima|tío|tía de|del ~ <Name> ~
    ^, llévaselo|llévasela|lléveselo|lléveselos|llévalo|llévala|enséñaselo|enséñeselo|pídeselo|pídaselo a <Name>|mi|la|el|mis ~
  `,
};
