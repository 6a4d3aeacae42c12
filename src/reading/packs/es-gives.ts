/** Spanish: what the writer will do, has done, or offers to do. */

import type { Rules } from '../pack.ts';

export const PROMISE: Rules = {
  found: `
    [ <te> <it>? <give>|<do>|<future> ~
    [ se <it> <give>|<do>|<future> ~
    [ <it> <will> ~
    [ <it> <give>|<do> ~ ] <due>
    <due> ,? [ <it> <give>|<do> ~
    [ <will> ~
    [ <own> ~ ] <due>
    <due> ,? [ <own> ~
    [ <future> ..4 <te>|<your>|ti|usted|vosotros ~
    [ <now> ~ ] <due>
    <due> ,? [ <now> ~
    [ echo al|a_la correo|buzón ~
    [ <me>? <te>? <check> ~ ] y|, <te> ~
    [ <te>? <check> ~ ] y|, se <it> ~
    [ <me> <check>|<to-me> ~ ] y|, <te> ~
    voy|vamos a [ <inf-you> ~
    voy|vamos a [ <to-do> ~
    voy|vamos a [ <inf-it> ~ ] <due>
    <te> <it>? voy|vamos a [ <inf> ~
    se <it> voy|vamos a [ <inf> ~
    paso|pasaré|pasamos|pasaremos|vengo|vendré|iré|voy|bajo|subo [ a|por <inf-you>|ti|usted|vosotros ~
    paso|pasaré|pasamos|vengo|voy [ a <to-do> ~ ] <due>
    <due> ,? paso|pasaré|pasamos|vengo|voy|iré [ a <to-do>|<inf-it> ~
    [ <me> encargo|encargamos|encargaré|encargaremos|ocupo|ocupamos|ocuparé|ocuparemos|informaré|enteraré ~
    <me> comprometo|comprometemos a [ <any> ~
    me|nos pongo|ponemos|pondré|pondremos [ con|a|en ~ ] <due>
    [ <me>|nos pondré|pondremos en contacto con? ~
    <te> prometo|prometemos|garantizo|garantizamos que|: [ <any> ~
    <te> <it>? prometo|juro $
    <te>? prometo|prometemos|promete [ <inf-you> ~
    prometo|prometemos que [ <te>|<it> ~
    ^ prometido $
    quedo|quedamos en [ <inf-you> ~
    [ tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibiréis|recibirán ~ ] <due>
    <due> ,? tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibiréis|recibirán [ ~
    tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibiréis|recibirán [ ~ ] <due>
    [ <it> tienes|tiene|tenéis|tienen ..4 ] <due>
    ^, la|el|los|las|su|tu ..3 [ <te> llega|llegan|llegará|llegarán ] <due>
    <due> <te> llega|llegará [ ~
    velaré|velaremos por|porque [ que|<any> ~
    <it> tendrás|tendrá|tendréis|tendrán|recibirás|recibirá|recibirán [ ~
    [ <it> tienes|tiene|tenéis|tienen ] <due>
    tendrás|tendrá|tendréis|tendrán [ noticias mías|nuestras ~
    ^, [ la|el|los|las|su|tu ..4 ] sale|salen|saldrá|saldrán <due>
    ^, <it>? estará|quedará [ listo|lista|listos|listas|hecho|arreglado|resuelto|solucionado|enviado ] <due>
    cuenta|cuente|contad|cuenten con ello|eso
    puedes|puede|podéis|pueden contar con ello|eso
    dalo|delo|dala|dadlo por hecho|hecha|descontado
    eso está hecho
    cuenta|cuente|contad|cuenten conmigo|con_nosotros [ para ~
    puedes|puede|podéis contar conmigo|con_nosotros [ para ~
    <te> <it>? prometo ,? ~
    prometo [ <inf> ~
    <me> aseguraré|aseguraremos|encargaré|aseguro de [ que ~
    haré|haremos lo_posible|todo_lo_posible para|por [ <inf-you>|que_tengas|que_tenga ~
    [ recuperarás|recuperará|recuperaréis|recibirás ~ ] <due>
    <due> <me>? paso|pasaré|vengo|vendré|acerco|acercaré [ con|a|por ~
    <me>? paso|pasaré|vengo|vendré|acerco|acercaré <due> [ con|a_verte|a_llevarte|por ~
    [ llevo|traigo|llevaré|traeré ~ ] <due>
    <due> ,? [ llevo|traigo ~
    [ me pongo|pongo con|a|en ello|eso ~
    ^, [ el|la|los|las|su|tu ..4 ] estará|estarán|quedará ..1 listo|lista|listos|listas|arreglado|enviado <due>
    deja|dejad|deje que [ le|lo|la|les|<me>|mire|pregunte|consulte|hable|vea|compruebe|revise ~
    [ se <it> plantearé|comentaré|diré|preguntaré|pasaré|haré ~
    confirmo|confirmamos que [ <will>|<future> ~
    tendrás|tendrá|tendréis [ noticias ~
    debería|deberíamos tener [ una? respuesta|algo ~
    corre de mi|nuestra cuenta
    déjalo|déjelo|dejalo|dejadlo|déjamelo|déjemelo en|a|de mis|mí|nuestras|mi manos|cuenta?
    yo|nosotros me|nos encargo|ocupo|encargamos|ocupamos
    no dejaré|dejaremos de [ <any> ~
    no <me>? olvidaré|olvidaremos|olvido de? [ <inf-you> ~
    déjame|déjeme|dejame|dejadme|deja|deje que? [ <to-check> ~
    <te> haré|hago|haremos|hacemos [ llegar ~
    <te> iré|iremos|voy|vamos [ contando|informando|avisando|diciendo|mandando|pasando ~
    <te> <it>? vuelvo|volveré|volvemos|volveremos a [ <inf> ~
    estaré|estaremos pendiente [ y <te> ~
    [ <me> comunicaré|comunicaremos con ~
  `,
  unless: `
    here: no|nunca|jamás|tampoco|ni <cl>* <give>|<do>|<will>|<future>|<now>|<check>|voy|vamos|<own> !olvido !olvidaré !de
    here: <te> <it>? voy|vamos a <inf> ..2 !una !que de_menos
    here: <te> mando|mandamos|envío|enviamos|paso|dejo|doy|damos|mandaré|enviaré un|unos|muchos|mil|mi|mucho|todo|toda|nuestro|recuerdos|ánimo|ánimos|saludos|besos|abrazos|fuerza|nuestras !presupuesto !borrador !correo !mensaje !mail !documento !enlace !link !ejemplo !audio !vídeo !video !archivo !bote !libro !par !plano !mapa !contrato !informe !resumen !juego !ejemplar !taxi !cheque !bizum !whatsapp !dibujo !número !contacto !amigo abrazo|beso|besos|abrazos|besito|saludo|abrazote|cariño|ánimo|fuerza|felicitaciones|pésame|agradecimiento|apoyo|gracias|recuerdos|saludos|más_sentido
    here: <te> mando|envío|paso|doy saludos|recuerdos|besos|abrazos|ánimo|ánimos|fuerza|las_gracias|las_más|la_razón|la_enhorabuena|la_bienvenida|mi_palabra|pena|envidia|el_pésame|mi_más|nuestro_más|lata|mis_datos|toda_la
    here: tren|paquete|pedido|vuelo ..2 <te> llega|llegará
    here: <it> tienes|tiene ..1 muy|claro|todo|fácil|difícil|bien|mal
    here: os|los|les dejo $
    here: hablo|habló|hablaré ..1 una|media|dos hora|horas
    here: <te> pongo|ponemos ..1 en contacto|copia|comunicación
    before: <me> preguntó|contó|dijo|habló
    here: <te> paso|doy|dejo|mando|pasamos su|sus ..1 número|contacto|teléfono|correo|datos !de_seguimiento
    here: le|les llamo|escribo $
    here: <te> dejo|dejamos ,
    here: <te> dejo|dejamos|dejaré $|tranquilo|tranquila|en_paz|solo|sola|elegir|que_me|que_tengo|que_llego|ya_que|por_hoy|de_hablar|plantado|con_la_duda|con_ello
    here: <te> llamo|llamamos|escribo|escribimos|contacto|contactamos porque|para|por|de|desde|en_relación|en_nombre|en_respuesta|con_motivo|con_relación|a_propósito|acerca|sobre|como|tras
    here: <te> digo|decimos|diré|cuento|contamos|comento|comentamos|explico que|una_cosa|la_verdad|de_verdad|yo|por_qué|sinceramente|en_serio|,|:|un_poco|lo_que|cómo|eso|adiós|gracias
    here: <te> lo? digo|juro|aseguro|cuento|explico yo|en_serio|de_corazón|por|como|,_en
    here: ^, <te> cuento|explico|comento|digo $
    here: <te> aviso|advierto|digo|cuento|comento ,
    here: <te> aseguro|aseguramos|garantizo|juro|recuerdo que|de_que
    here: <it> dejo|dejamos|dejaremos aquí|por_hoy|para|ahí|estar
    here: no <te>? <it>? prometo|prometemos
    here: <te> voy|vamos a decir|cantar|poner cuatro|las_cuarenta|los_puntos
    here: <te> aviso|avisamos|informo|informamos|comunico|comunicamos|notifico|notificamos|indico|indicamos|aclaro|aclaramos|detallo|confirmo|confirmamos que|de_que|:|la|el|nuestra|nuestro|mi|su|tu|los|las|del|de_la|$
    here: <te> <it>? presento|presentamos|presentaré mis|mi|nuestras|nuestros
    here: ^, <te> <it>? presento|presentamos|conecto|conectamos
    here: <te> <it>? presento|presentamos|conecto ..8 <due>? $ ?
    here: <te> pido|pedimos|pediré|encargo|recomiendo|recomendamos|invito|invitamos|invitaré|veo|vemos|veré|quedo|alcanzo|oigo|encuentro|encontramos|sustituyo|abono|tiro|doy_la|llevo_años|llevo_esperando|llevo_en|saco_ventaja|atiendo|regalo|indico|corto|quedamos
    here: <te> llevo|llevaré|llevamos en|<number>|la_contraria|conmigo|ventaja|años|meses|esperando|siempre_en
    here: <te> tengo|tenemos|tendré !listo !lista !listos !preparado !preparada !al_tanto !al_corriente !informado !informada !informados <any>
    here: <it> tengo|tenemos !listo !lista !listos !preparado !preparada <any>
    here: <te> hago|hacemos|haré caso|daño|falta|compañía|una_pregunta|saber_que|la_pelota|ilusión|gracia
    here: <te> pongo|ponemos en_contexto|un_ejemplo|por|en_contacto|en_copia|al_tanto|en_antecedentes|de_ejemplo|en_situación|un_diez
    here: <te> echo|echamos|echaré de|la_culpa|en_falta|muchísimo
    here: <te> adjunto|adjuntamos|acompaño|acompañamos|mantengo !informado !informada !al_tanto !al_corriente !informados !al <any>
    here: te|os resuelvo|resumo|consulto|pregunto|preguntamos|consultamos
    here: <te> <it>? <give> ~ encantado|encantada|con_gusto|con_mucho_gusto
    here: <te> <it>? <give> ~ , mándamelo|pásamelo|envíamelo|mándame|pásame|envíame|tráelo|tráemelo
    before: ayer|anoche|anteayer|anteanoche
    after: ayer|anoche|anteayer|antier
    after: semana|mes|año|lunes|martes|miércoles|jueves|viernes pasado|pasada
    after: hace <count>|mucho|un|unos|tiempo
    here: <te>|<it>|se <give> ya ayer|hace|el_otro|la_semana_pasada
    here: hace ..3 <te> <give>
    here: mi|su|nuestro|nuestra|una|<third> <any> <te>|se|<it> <it>? <give>|<do>
    here: <third> <te>|se|<it> <it>? <give>|<do>|<future>
    here: quién|qué|cuándo|cómo|dónde|quien|quienes <te>|se|<it> <it>? <give>|<do>
    here: adjunto|adjunta|adjuntos|archivo_adjunto
    before: si <any>
    before: ^, !déjame !déjeme !dejame !déjenme !déjelo !déjalo <imp-me>|<imp-it>|pásate|pasate|pásese|ven|vente|venga|mándalo|envía|manda|trae ..8 y <te>|<it>|se
    before: como si
    before: cuando <any>? <any>? quieras|quiera|queráis|puedas|necesites
    after: !<asking> <any> si|cuando quieres|quiere|queréis|quieren|necesitas|necesita|necesitáis|te|le|os|les|hace|puedes|puede|podéis|prefieres|prefiere|gustas|gusta|encuentro|puedo|me|consigo|hay|tengo|sale|quieras|quiera|queráis|necesites|gustes
    before: <say> que
    before: había|habías|he|has|ha dicho|prometido|pensado|creído
    before: quiere|pide|exige|espera que
    before: permíteme|permítame|permítanme|soy
    before: espero|ojalá|quizás|tal_vez|a_lo_mejor|igual que?
    before: intentaré|intento|trataré|procuraré|quisiera|querría|me_gustaría|podría
    after: intentaré|ojalá|quizás
    here: intentaré|procuraré|trataré
    here: <te>|se|<it> <it>? <give>|<do>|<now>|<check> ..12 $ ?
    here: <will>|<future> ..10 $ ?
    here: voy|vamos ..10 $ ?
    anywhere: ^, cómo|cuándo|dónde|por_qué|qué|quién ..3 <te> ..10 $ ?
    here: seré|seremos|estaré|estaremos|tendré|tendremos|sabré|sabremos|podré|podremos|querré|querremos|veré|veremos|pensaré|pensaremos|creeré|preferiré|oiré|conoceré|jugaré|cantaré|sentaré|sentiré|recordaré|recordaremos|aprenderé|votaré|tomaré|cogeré|iré|iremos|vendré|vendremos|aceptaré|invertiré|haré|haremos|daré|daremos|quedaré|quedaremos|volveré|volveremos|soportaré|escucharé|echaré|gustaré|encontraré|escribiré|mudaré|cargaré !<te> !llegar !el !la !una_transferencia !un_bizum !lo_posible_por_mandar <any>? de|a|en|que|si|un|una|por|como|con|mi|mis|al|lo|nunca|siempre|todo|bien|mejor|mucho|fuera|allí|ahí|aquí|tarde|ya|este|esta|algo|nada|los|las|su|tu|cuando|,|pronto|<due>
    here: seré|estaré|tendré|podré|veré|veremos|iré|vendré|pensaré|recordaré|sabré $
    here: <own> un|una|el|la ..2 libro|poema|siesta|cama
    here: paso de|un_rato|frío|hambre|mucho|las_vacaciones|la_tarde|la_noche|el_día|el_finde|la_semana|toda|todo|mal|bien
    here: llevo|llevamos ..1 <count> <unit>
    here: llevo|llevamos mucho|tiempo|años|meses|semanas|todo|toda|trabajando|esperando|un_rato|horas|sin|bien|mal|aquí|en
    here: cambio|busco de|trabajo|piso
    before: llevo|llevamos <count> ..1 esperando|llamando
    here: pago|miro|busco|llevo|dejo|cambio|preparo|traigo|recojo|pido|subo|hablo mi|mis|nuestra|nuestro|a_mi|a_mis
    here: <now> ..3 <due> ..2 !? siempre|cada|todos_los|todas_las|normalmente
    here: siempre|normalmente|suelo|cada|todos_los <te>? <give>|<now>|<will>
    here: siempre <te> <future>
    here: <due> <now> y|e|, <any>
    here: vamos a ver|decir|llamarlo|dejarlo|hacerlo|verlo|intentarlo
    here: voy a hacer|ver|verlo|hacerlo|ir|dar|echar|poner|tener|volver una|un|la|el|lo|a
    here: voy|vamos a <inf-you> la_verdad|una_cosa|un_secreto|que|matar
    here: voy a decirte|decirle|contarte|contarle|matarte|verte|verle|darte|echarte|pedirte|pedirle|dejarte|tenerte|conseguirte|invitarte una|un|algo|lo|la_verdad|que|de_menos|por|la|tranquilo
    here: voy a pedirte|pedirle|invitarte|verte|verle
    here: tendrás|tendrá|tendréis|tendrán que|razón|frío|hambre|suerte|ganas|tiempo|noticia|algo|un_rato|algún|problemas|tus_motivos|sus_razones|hijos|ocasión|<number>|unos ~
    here: <it> tienes|tiene muy|claro|todo|fácil|difícil
    here: lo|la pasamos|pasé|pasaremos genial|bien|fenomenal|de_maravilla|en_grande|muy|súper|bomba|estupendamente|pipa
    here: prometo ser|portarme|no|hacerlo_mejor
    here: tren|autobús|vuelo|avión|bus|barco|ferry|sol sale|saldrá
    here: cuenta con ello|eso si
    anywhere: automáticamente|automático
    before: sistema|bot|robot|ordenador
    here: el doble|triple
    here: ya <te> contaré|cuento|contaremos|diré $
    here: como <te>|se <it>? digo|cuento|comento|explico|decimos
    here: dedos
    here: <te> haremos|hacemos|damos un descuento
    here: hasta|desde que ..2 <te>
  `,
};

export const HELP: Rules = {
  found: `
    ^, aquí|ahí <te>|<it>|se|lo|la? <it>? va|van|tienes|tiene|tenéis|tienen|está|están|mando|dejo|paso ~
    <te> <it>? adjunto|adjuntamos|acompaño ~
    se <it> adjunto|adjuntamos ~
    <te>|se <it>? <give> adjunto|adjunta|adjuntos ~
    adjunto|adjuntamos|adjunta|adjuntos ..1 <a>|lo|dos|tres|unos|unas ~
    va|van|está|están|tienes|tiene|encontrarás|encontrará ..5 adjunto|adjunta|adjuntos|adjuntas|en_adjunto|en_el_adjunto|en_el_archivo
    en el enlace|adjunto|archivo|pdf encontrarás|encontrará|tienes|está|puedes ~
    como pediste|pidió|prometí|quedamos|acordamos|hablamos|dijimos , ~
    tal como quedamos|acordamos|prometí , ~
    <te> <it>? he|hemos ..1 <did> ~
    se <it> he|hemos ..1 <did> ~
    <te> <it>? <did-you> ~
    se <it> <did-you> ~
    <it>? he|hemos ..2 <did>|mirado|preguntado|hablado|llamado|comprobado ..5 <your>|por_ti|por_usted|para_ti|por_vosotros|para_usted
    he|hemos ..1 corregido|revisado|leído|repasado|traducido|arreglado|marcado|cambiado|añadido|puesto|hablado|preguntado|llamado|mirado|comprobado <your>|lo|la|los|las|dos|tres|en_tu|al|tu|por_ti ~
    ^ hecho , ~
    ^, leído|revisado|corregido|arreglado|enviado , ~
    he|hemos hablado|preguntado de|por|con ..4 de? ti|usted|tu|tuyo ~
    he|hemos preguntado|llamado|mirado|consultado|hablado ..6 y|:|, dicen|dice|me|es|está|hay|se|no|te|el|la ~
    mis|nuestras notas|correcciones|comentarios|observaciones|apuntes van|están|tienes ~
    el|la|los|las código|clave|contraseña|pin|wifi|número|dirección|enlace|llave|llaves|respuesta|formulario|teléfono|iban ..5 es|está|están|:|son ~
    está|están|queda|quedan en|debajo|detrás|dentro|encima|sobre|bajo de? el|la|los|las|del ..1 cajón|armario|estante|balda|nevera|carpeta|felpudo|maceta|mesa|escritorio|portal|portería|conserje|recepción|sobre|patio|buzón|despacho|percha ~
    puedo|podemos|podría|podríamos [ <inf-you> ~
    <te> <it>? puedo|podemos|podría|podríamos [ <inf> ~
    se <it> puedo|podemos|podría|podríamos [ <inf> ~
    puedo|podemos|podría|podríamos [ <inf>|<inf-it> ~ ] si|cuando quieres|quiere|queréis|te|le|os|necesitas|hace|lo_necesitas|quieras
    puedo|podemos|podría|podríamos [ cuidar|prestar|alojar|revisar|corregir|acompañar|pasar_a_recogerla|recogerlo|recogerla|echar_una_mano|echar_un_vistazo|traducir|ayudar|regar|quedarme_con_los|cubrir|llevar_a|cuidarlos|cuidarlo|cuidarla|arreglarlo|mirarlo ~
    si quieres|quiere|queréis|quieren|necesitas|necesita|necesitáis|te|le|os|les|prefieres|hace ..8 , <cl>* <give>|<do>|<now>|<check>|<will>|<future>|puedo|podemos|podría|voy|conozco|tengo ~
    si quieres|quiere|queréis|necesitas|te|le|os|prefieres ..6 <cl>* <give>|<do>|<will>|puedo|podemos|podría ~
    cuando quieras|quiera|queráis ,? ..1 <te> <it>? <give>|<do>|<future> ~
    <te> <it>? <give>|<do>|<future>|puedo ~ si|cuando quieres|quiere|queréis|te|le|os|necesitas|necesita|hace|quieras|prefieres|quiera ~
    <te>? <it>? <give>|<now>|<future> encantado|encantada|gustosamente|con_gusto|con_mucho_gusto|con_placer ~
    <te> <it>? <give>|<future> ~ encantado|encantada|con_gusto|con_mucho_gusto
    <glad> de|con|, <inf-you> ~
    <glad> de|con <any> ~ si quieres|quiere|queréis|te|le|necesitas ~
    <glad> <te> <it>? <give>|<future> ~
    estaré|estaría|estaríamos|estaremos <glad> de [ <inf-you>|ayudar|colaborar|echar ~
    será|sería|seria un placer|honor <inf-you> ~
    con ..1 gusto|placer <te> <it>? <give>|<do>|<future> ~
    con ..1 gusto|placer <will> ~
    quieres|quiere|queréis|quieren|querés|querrías|prefieres|prefiere|te_gustaría|le_gustaría|te_parece que ..2 <cl>? <any> ~ ?
    quieres|quiere|queréis|querés|necesitas|necesita|necesitáis una_mano|ayuda|un_hueco|algo|que|mi|el_contacto|el_número|la_receta|una_copia|un_aventón|que_te ~ ?
    <te> hace|viene falta|bien algo|ayuda|una_mano|que ~ ?
    <te> echo|echamos una mano|un_cable|un_vistazo ~
    <te> <it>? <give>|<do> ..8 $ ?
    se <it> <give>|<do> ..6 $ ?
    <te> vendría|ayudaría|serviría|viene ..1 bien|útil? que|si|una|un ~ ?
    <te> ayudo|ayudamos ~ ?
    en qué <te> puedo|podemos ~
    tengo|tenemos ..5 de_sobra|sobrante|libre|libres|repetido|repetida|para_ti|que_no_uso|para_prestarte|para_darte ~
    puedes|puede|podéis|pueden|podrías !? usar|coger|quedarte|tomar|llevarte|dormir|quedaros|quedarse|venir_a|aparcar|utilizar ..2 mi|mis|nuestro|nuestra|el_mío|la_mía|en_casa|en_mi|con_nosotros ~
    ^, usa|use|coge|toma|llévate|quédate|lleva|aprovecha|quédese el_mío|la_mía|los_míos|mi|mis|nuestro|nuestra|en_casa|en_mi ~
    <te> recomiendo|recomendamos|recomendaría|aconsejo|aconsejaría|aconsejamos|sugiero|sugeriría|sugerimos|propongo ~
    yo|nosotros <te>? recomendaría|aconsejaría|sugeriría|probaría|preguntaría|hablaría|llamaría|miraría|pediría|esperaría|iría|elegiría|escribiría|contrataría ~
    en tu|su lugar|sitio|caso ,? ~
    ^, mi|un|nuestro consejo|recomendación|sugerencia|truco , ~
    a tu|su pregunta , ~
    sobre|en_cuanto_a tu|su|lo_que pregunta|preguntabas|preguntaste|consulta ,? ~
    adjunto|adjuntamos ..1 los|las|dos|tres|el|la|lo ~
    <te>|se <it> he|hemos ..1 mirado|preguntado|consultado|buscado|comprobado|averiguado ~
    he|hemos ..1 hablado|comprobado|mirado|preguntado|consultado|llamado ..2 con|a|en|por ..4 , ~
    le|les puedo|podemos|podría [ preguntar|pedir|hablar|comentar|escribir ~ por|de ti|usted|vosotros
    le|les puedo|podemos|podría [ dar|pasar tu|su número|contacto|nombre|correo ~
    tu|su|vuestro|vuestra ..2 está ..1 rellenado|rellenada|relleno|hecho|listo|lista|arreglado|corregido|impreso|reservado|firmado|cosido|traducido ~
    <te>|le irá|iría|conviene|convendría mejor|más|hablar|ir|preguntar|pedir ~
    llevo|recojo|cuido|acompaño|paseo|riego|cocino|traduzco|reviso|presto|me_quedo yo ~ si ~
    ^, coge|usa|toma|llévate|use|quédate mi|nuestro|el_nuestro|la_mía|el_mío ~
    no hace|hacen falta ~ , basta|vale|con ~
    necesitas|necesita|necesitáis algo|alguna_cosa|que_te|que_le|ayuda|una_mano ~ ?
    ^, aquí|ahí el|la|los|las ..2 : ~
    ^, toma|ten|tenga el|la|los|las ..1 enlace|link|dirección|número|código|archivo|medidas|datos ~
    ^, aquí los|las|el|la ..1 medidas|datos|enlace|archivo|dirección|fotos|cifras|números ~
    pásate|pásese|pasa|ven|vente ..4 y <te> <it>? <give> ~
    ^, !déjame !déjeme !dejame !déjenme <imp-me>|<imp-it>|manda|envía|trae|pasa ..8 y <te> <it>? <give>|<do> ~
    ^, !déjame !déjeme !dejame !déjenme <imp-me>|<imp-it>|manda|envía|trae|pasa ..8 y lo|la|los|las|se <it>? <give>|<do> ~
    ^, llevo|traigo|compro|preparo yo? ~ o ..1 tienes|tenéis|llevas ~ ?
    quieres|quiere|queréis que te|le|les|os|lo|la <any> ~ ?
    si <me> mandas|envías|pasas|traes|dejas|manda|envía|mandáis ..6 , <cl>* <give>|<do>|<will>|<now>|<check> ~
    si <me> mandas|envías|pasas|traes|dejas|manda|envía|mandáis ..6 , <cl>* <any> ~
    yo que tú|usted|vosotros ,? ~
    lo mejor es|sería|será !que que|ir|llamar|preguntar|pedir|hablar|<inf> ~
    basta con|que ~
    se pide|solicita|tramita|hace|hacen|consigue|rellena|encuentra|renueva|saca en|por|con|desde ~
    ^, pregunta|pregúntale|pregúntele|pregunte|preguntá|habla|hable|hablá|llama|llame|llamá|escribe|escríbele|escriba|escríbale|contacta|contacte|consulta|consulte|prueba|pruebe|probá|acude|dirígete|diríjase ..1 a|al|con|en|el|la|<Name>|directamente ~
    deberías|debería|deberíais <inf>|preguntar|hablar|llamar|<inf-it>|escribirle|preguntarle|probar|mirar|ir ~
    podrías|puedes|puede|podría|podéis !? ..1 probar|preguntar|preguntarle|llamar|escribir|escribirle|hablar|contactar|consultar|acudir|intentar|dirigirte|mirar ~
    has|ha|habéis probado|preguntado|mirado|pensado|intentado|consultado|hablado a|en|con|por ~ ?
    ^, apaga|apague|apágalo|reinicia|reinicie|desconecta|desenchufa|pulsa|pulse|mantén|mantenga|haz_clic|pincha|quita|gira|vacía|borra|desinstala|corta ..1 el|la|los|las|y|sobre|en ~
    conozco|conocemos|tengo a? un|una|uno|alguien|unos|gente|buen|buena ..8 que ~
    <te> paso|doy|dejo|mando|pasamos|damos su|sus ..1 contacto|número|teléfono|móvil|correo|dirección ~
    <te> paso|doy|dejo|mando|pasamos|damos el|la ..1 contacto|número|teléfono|móvil|correo|dirección de|del <Name>|mi|un|una|<mr>|<person> ~
    mi|mis ..4 busca|buscan ~ , <te> paso ~
    ^, mándame|envíame|mándamelo|envíamelo|pásame|pásamelo|pásalo|mándalo|envíalo|déjalo|tráelo|tráemelo ..4 y|que|, <cl>* <give>|<do>|<will>|<now>|<check> ~
    <te> <it>? <give>|<do> ~ , mándamelo|pásamelo|envíamelo|mándame|pásame|envíame|tráelo|tráemelo
    tu|su|vuestro|vuestra|tus|sus ..3 está|están|queda|ya_anda|anda|funciona|ha_quedado ..1 listo|lista|listos|arreglado|arreglada|reparado|reservado|reservada|corregido|hecho|hecha|lista_para|otra_vez|de_nuevo
    ya está|quedó|queda arreglado|reservado|hecho|pagado|enviado|solucionado|lista|listo ~
    tu|su|el|la ..3 ya anda|funciona|va , ~
    <it> he|hemos mirado|comprobado|reservado|arreglado|preguntado|revisado|repasado|corregido|leído|probado ..3 por|para ti|usted|vosotros
    reservado|guardado|comprado|hecho para ti|usted|vosotros ~
    ya puedes|puede|podéis|pueden <inf-it>|<inf> ~
  `,
  unless: `
    here: nadie|alguien|quien|ella|ellos <te> <any>
    before: <third>|<Name> <any>? ha|había|han <did>
    before: <say> que
    here: no|nunca|tampoco|ni <cl>* puedo|podemos|podría|<give>|<do>|<will>|<future>|recomiendo|aconsejo|tengo|tenemos|conozco
    here: aquí va|están|está|tienes|tenemos mi|mis|nuestra|nuestro|el_problema|la_cosa|todo|la_gente|todos|mi_casa|tu_casa|el_sol|<due> !notas !comentarios !correcciones
    here: adjunto|adjuntamos|adjunta|acompaño ..2 mi|nuestro|nuestra|mis cv|currículum|currículo|candidatura|factura|presupuesto|tarifas|tarifa|carta|catálogo|oferta|folleto|expediente|solicitud|portfolio
    here: acompaño|acompañamos en
    here: nuestra|nuestro lista|listado de_precios
    here: nuestro|nuestra|nuestras|nuestros|mi tarifas|catálogo|oferta|ofertas|factura|currículum|candidatura|folleto|menú
    here: <te> he|hemos ..1 mandado|enviado|escrito|dejado|pasado un|una|dos|tres|mi|varios|este|la|mil correo|mensaje|mensajes|correos|solicitud|invitación|candidatura|currículum|cv|factura|whatsapp|whatsapps|audio|veces
    here: <te> mandé|envié|dejé|pasé un|una|dos|tres|mi|varios|el|la correo|mensaje|mensajes|correos|solicitud|invitación|candidatura|currículum|factura|whatsapp
    here: puedo|podemos|podría pedirte|pedirle|pediros|preguntarte|preguntarle|verte|verle|llamarte|llamarle|decirte|decirle|deciros|hablarte|consultarte|consultarle|contarte|contarle|contactarte|invitarte|invitarle|hacerte|hacerle|pagarte|dejarte|encargarte|molestarte|escribirte|escribirle|esperarte|asegurarte|asegurarle|garantizarle|confirmarle|imaginar|creer|comentarte|comentarle|devolverte|darle_un|recordarte|quitarte|tomarte|visitarte
    here: te|os recojo|recogemos|espero
    here: si <me> mandas|envías|pasas ..6 , me|nos|no
    here: se <it> doy|paso|llevo al|a_mi|a_la|<due>
    before: no ..1 voy|vamos
    here: no <te> voy|vamos
    before: gracias ..2 por
    here: aquí tiene|tienes|tienen nuestra|nuestro|nuestras|la_lista_de_precios
    here: <te> <it>? puedo|podemos|podría pedir|preguntar|ver|llamar|decir|hacer|molestar|robar|consultar|contar|invitar|asegurar|garantizar|confirmar|dar_un|escribir|entretener|pagar|dejar|hablar
    here: ^, qué|cómo|cuánto|cuándo|dónde|quién|por_qué <te>|se|puedo|podemos
    here: si quieres|quiere|necesitas|te ..8 , aquí_estoy|aquí_estamos|estoy_aquí|ya_sabes|dímelo|dime|avísame|no_dudes|estamos_a|estoy_a
    here: quieres|quiere|queréis|querés|quieren que lo_dejemos|quedemos|vayamos|nos|hablemos|comamos|salgamos
    here: deberías|debería|deberíais|tendrías|tendría que? ver|verlo|verle|verla|saber|venir|avergonzarte|descansar|dormir|probar_el|haber|estar|ser|tener|escribir_un
    here: puedes|puede|podéis ..1 preguntar|llamar|escribir|preguntarle|mirar ~ ?
    here: podrías|puedes|puede|podría|podéis ~ ?
    here: <te>|se <it>? <give>|<do> ~ ? que|qué
    here: pregunta|pregúntale|pregunte|preguntá|consulta ~ si
    here: llama|escribe|escríbele|habla|llame|escriba|consulta|mira|ve|busca a|con|en|el|la|al !señor !señora !<Name> mi|tu|su|ti|casa_y|cama|tiempo
    here: mira|busca el|la|al lado|cielo|foto|luna|sol|qué
    here: <te> recomiendo|propongo|sugiero|recomendamos que? <te>|se|no|quedar|vernos|una_reunión|una_llamada|un_café
    here: como ..2 dijo|dice
    here: he|hemos hablado|llamado con|a mi|mis $
    here: <did> el|la|un ..2 mensaje|correo
    here: conozco|tengo un|una|alguien ..3 que <me>
    here: tengo ..2 libre|libres el|la|este|<due>
    here: <glad> de|con conocerte|conocerle|verte|verle|saber|leerte|recibirte|recibirle|saludarte|saludarle|verlo|volver|haber|conocerla|hablar|que
    before: quién|cuánto
    here: si <any> hubiera|hubieras|hubieran|hubieses
    before: hubiera|hubieras|habría|habrías
    here: dios <any>
    here: <te> hace falta !? <any>
    here: <it>? tiene|tienes aquí razón
    here: respuesta es no|sí
    here: ya puedes|puede|podéis imaginar|irte|olvidarte|ir_olvidándote|pasar|decir|estar|venir|hablar
    here: <te> presento|presentamos|presentaré|invito|invitamos
    here: hecho , gracias|no|y_punto|bueno
    here: <te> llamo|escribo|pregunto ..8 $ ? porque
    before: tú|él|ella me|nos ha
    here: está|están|queda en la_mesa !: !la_llave de_negociación
    anywhere: no dude|dudes|duden|dudéis en contactarnos|contactarme|escribirnos|escribirme|ponerte|ponerse|llamarme|llamarnos|preguntar|consultarnos
    anywhere: cualquier duda
  `,
};
