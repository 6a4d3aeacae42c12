/** Spanish: what the writer wants to know about the reader. */

import type { Rules } from '../pack.ts';

export const ABOUT_ME: Rules = {
  found: `
    cómo|qué_tal ..1 <te> va|fue|ha_ido|iba|sienta|trata|tratan|sentó|encuentras|encuentra|sientes|siente|salió|resultó|has_sentido|has_encontrado|han_tratado|recibieron|apañas|arreglas|arregla|manejas|las_arreglas|las_apañas|lleva|llevas|defiendes|organizas_con ~
    cómo|qué_tal ..1 se|te|os <it>? pasaste|pasó|pasasteis|pasaron|presenta|ha_dado|dio|siente|encuentra|encuentran|adaptan|adapta|portan|porta|toman|toma|está_dando|presentan ~
    cómo|qué_tal ..2 lo|la pasaste|pasasteis|llevas|lleva|lleváis|pasaron|pasó|han_pasado|habéis_pasado|has_pasado|vives|estás|llevan|ves ~
    cómo|qué_tal ..1 está|están|estás|estáis|andas|anda|andan|andáis|sigue|sigues|siguen|seguís|van|va|vais|vas|iba|fue|fueron|estuvo|estuvieron|salió|resultó|quedó|acabó|terminó|era|es ..1 <your>|los_niños|las_niñas|los_chicos|los_peques|la_familia|el_bebé|la_beba|el_peque|la_peque|<life>|el_nuevo|la_nueva|el_trabajo|todo|las_cosas|la_vida|la_cosa|por|desde|con|tras|después_de|en|de|la_rodilla|la_espalda|ese|esa|eso|lo|aquello|la|el|los|las ~
    cómo|qué_tal ..1 estás|estáis|andas|andáis|te_encuentras|se_encuentra|os_encontráis|sigues|vas|va_todo|va_eso|anda_todo|anda|te_va_todo ~
    cómo ..1 está|están <mr>|<Name>|<your> ~
    y tú|usted|vos|vosotros qué? tal|cómo ~ ?
    y tú|vos|usted|vosotros , ~ ?
    ^ y tú|vos|usted|vosotros|ustedes|ti $ ?
    y ..1 qué tal|tal_todo <any> ~ ?
    qué tal ..1 <your>|el|la|los|las|te|le|os|por|con|todo|va|van|está|están|estás|estáis|andas|andáis|tan|vas|llevas|fue|fueron|ha_ido|has|salió|se|sigue|sigues|duermes|desde|tras|en|lo ~ ?
    qué es|ha_sido|hay de tu|su|vuestra|ti|usted|del|la|el|nuevo|vosotros ~
    qué se_cuenta|te_cuentas|contás|contáis|cuentas ~ ?
    qué hay de nuevo ~
    qué novedades|nuevas|noticias tienes|hay|traes|de|por ~ ?
    alguna|qué novedad|noticia|novedades|noticias de|con|del|por|sobre tu|su|vuestro|la_operación|el_bebé|los_resultados|ahí|allí|allá|el_trabajo ~ ?
    qué estás|estáis|está|andas ..1 leyendo|haciendo|escribiendo|pintando|estudiando|viendo|preparando|tocando|construyendo|tramando ~
    qué lees|escuchas|escribes|tocas|pintas|haces|estudias|plantas ..2 ahora|últimamente|estos|en|desde|ahí|por|de|para|allí|este|los ~ ?
    qué|cuál ..1 te|le|os ..1 gustó|gusta|emociona|apasiona|llevó|trajo|trae|inspiró|sorprendió|impresionó|hizo|ha|preocupa|ilusiona|costó|pareció|dijeron|dijo|ha_dicho|animó ~ ?
    qué sentiste|sintió|sentisteis|has_aprendido|aprendiste|echas_de|soñaste|planes|proyectos ~ ?
    cuál es|fue|era|sería tu|su|vuestro ..1 secreto|sueño|libro|plato|rincón|historia|proyecto|favorito|favorita|próximo|próxima|mejor|peor|parte|canción|película ~ ?
    en qué|quién andas|anda|andáis|estás|estáis|trabajas|trabajáis|trabaja|piensas ~ ?
    a qué te|se|os dedicas|dedica|dedicáis ~ ?
    dónde ..1 vives|vive|vivís|estás_viviendo|andas|te_metes|aprendiste|aprendió|os_conocisteis|creciste|estudiaste|te_has_metido|pasas|pasasteis|vais_a_pasar|trabajas|andáis|te_criaste|conociste ~ ?
    cuándo ..1 te|se|os casas|mudas|jubilas|operan|casáis|mudáis|incorporas|dan_el_alta|jubila|casan|opera|dan ~ ?
    cuándo nace|naces|sales_de_cuentas|empiezas|vuelves_a|nació|es_tu|es_la_boda|empezaste|sale_tu|sale_el ~ ?
    cuánto ..1 hace|llevas|lleváis|lleva|tiempo_llevas|mide|pesa|pesó|te_falta|tiempo_tiene|tiempo_hace que? ~ ?
    hace mucho|tiempo|cuánto que <any> ~ ?
    llevas|lleváis|lleva mucho|tiempo|muchos|años ~ ?
    desde cuándo <any> ~ ?
    cómo empezaste|empezó|aprendiste|os_conocisteis|se_conocieron|se_te_ocurrió|acabaste|llegaste|fuiste_a_parar|viniste|conociste|celebraste|celebrasteis|celebras|te_enteraste|te_dio|te_hiciste|te_convertiste|decidiste|descubriste|te_llevas|te_decidiste|descansas|duermes|vives|concilias|llevas|lleváis|ves|ve|viviste|recuerdas|pasas|pasasteis|soportas|resistes|lo_haces ~ ?
    cómo <te>|os|se encontraste|encontró|sentiste|sintió|ves|quedaste|decidiste|recibieron|adaptas|adaptáis|tratan|trata|curaste ~ ?
    cómo ..1 anda|andan|va|van ~ ?
    cómo es|puede_ser que ~ <any> ~ ?
    ^, <te>|se|os|le ..1 <hobby>|mojó|estropeó|rompió|curó|pasó|quitó|hizo|dio ~ ?
    ^, os|te|se apañáis|apañas|apaña|arregláis|defiendes|defendéis|aburres|acostumbráis|adaptáis|aclimatas ~ ?
    qué te|le|os parece|pareció ..1 la_ciudad|el_barrio|allí|por|vivir|la_vida|el_nuevo|la_nueva|el_sitio ~ ?
    y el|la|los|las|lo <any> ..3 qué_tal|cómo|ya ~ ?
    y <your> <any> ..3 qué_tal|cómo|ya ~ ?
    ^, <your> !conoces !conoce !sabes !vienes !tienes !puedes !podrías !crees !qué !cómo !cuándo <any> ..2 <any> ~ ?
    ^, a los|las|tu|tus|tu_hijo|la <family>? ..2 les|le gusta|gustan|va|cuesta ~ ?
    ^, el|la|los|las <family> <any> ~ ?
    me|nos preguntaba|pregunto ..1 cómo|qué_tal|si te|le|os|las|estás|estarás|estarías ~
    <me> gustaría|encantaría ..1 saber|oír|que_me_contaras cómo|qué_tal|qué ~
    qué te|le|os ..1 hizo|llevó|trajo|decidió|movió|impulsó ~ ?
    ^, duermes|duerme|dormís|comes|descansas|descansáis|disfrutas|sueñas|sufres|te_cansas ~ ?
    alguien ..1 te|le|os <any> ~ ?
    vino|hubo|fue ..1 mucha? gente|público ~ ?
    pudiste|pudo|pudisteis|conseguiste|conseguís|consigues|consigue|lográis|logras ..1 dormir|descansar|desconectar|ver|viajar|disfrutar|comer|caminar|superar|conciliar ~ ?
    terminaste|acabaste|empezaste|encontraste|encontrasteis ..2 por_fin|el|la|al_fin ~ ?
    muy|mucho|demasiado duro|dura|frío|calor|jaleo|cansado|cansada|nervioso|nerviosa ~ ?
    ya ..1 eres|sois|estás|estáis|es ~ ?
    ^, eres|sois ..1 feliz|felices|padre|madre|abuelo|abuela|doctor|doctora|de_allí|de_aquí ~ ?
    ya salió|nació|volvió|empezó|caminó|anda|camina|va|habla ..1 <your>|el|la ~ ?
    en qué trabajas|trabaja|andas|andáis ~ ?
    cómo duermes|duerme|come|crecen|crece ~ ?
    sigues|seguís|sigue ..1 tocando|viviendo|trabajando|escribiendo|en|con|sin|haciendo|corriendo|estudiando|dando|yendo|leyendo|pintando|cantando|jugando|de|tan|entrenando|igual|bailando|nadando|buscando_trabajo|buscando_piso|enfadada|enfadado ~ ?
    todavía|aún ..1 <hobby> ~ ?
    <hobby> todavía|aún ~ ?
    te|le|os ..1 <hobby>|gusta|gustan|adaptas|acostumbras|duele|duelen|apañas|sientes|siente|encuentras|encuentra|llevas_bien|aburres|diviertes|adapta|gustó|encantó|tratan|cuidan|tratan_bien|cuesta|ves_bien|manejas|pesa|cansa|compensa|arrepientes|ilusiona|hace_ilusión|animas_más ~ ?
    <happened> ..1 ~ ?
    ya|al_final|por_fin|finalmente <te>|se|os|has|habéis|ha? <happened> ~ ?
    ^ <have-you> ..2 <has-done> ~ ?
    ^, has|habéis|ha|han|te_has|os_habéis|se_ha ..2 <has-done> ..1 bien|mejor|el|la|un|unas|buen|mucho|a|en|con|por|algo ~ ?
    ya|te|se|os ..1 has|ha|habéis|han ..1 recuperado|repuesto|instalado|adaptado|acostumbrado|mudado|operado|curado|mejorado|aclimatado|jubilado|casado|animado|hecho_a|renovado|enamorado|decidido|recobrado|repuesta|divertido|quedado ~ ?
    <te>|le|os dieron|cogieron|renovaron|ascendieron|operaron|quitaron|concedieron|trataron|han_dado|han_cogido|han_renovado|han_operado|recibieron|fue|ha_ido|salió|sentó|gustó|regalaron|felicitaron ~ ?
    ^, estás|estáis|estabas|estabais ..2 <mood> ~ ?
    ^ está ..2 <mood> ~ ?
    va|vas|vais|van|sigue|sigues ..1 mejor|bien|mejorando|tirando|recuperándose|recuperándote ~ ?
    mejor|recuperado|recuperada|repuesto|repuesta de|del|con ~ ?
    <your> ..3 está|están|va|van|sigue|siguen|duerme|duermen|crece|crecen|nació|salió|aprobó|mejora|empezó|empezaron|arrancaron|come|anda|camina|ha|se|les|le|te|os ~ ?
    el|la|los|las <family>|<body>|<life> ..1 está|están|va|van|sigue|siguen|duerme|duermen|crece|crecen|nació|salió|mejora|empezó|empezaron|arrancaron|come|comen|anda|camina|llevan|lleva|se|te|os ..1 bien|mejor|contento|contentos|ya|las|el|la|adaptado|adaptando|gusta|mucho|feliz|creciendo|dando|tan|a|con|en|durmiendo ~ ?
    y|, <your> ..3 , cómo|qué_tal|bien|mejor|ya|sigue|está ~ ?
    y <your> <family>|<body>|<life> ..4 $ ?
    y la|el|los|las <family>|<body>|<life> ..4 $ ?
    todo ..1 bien|en_orden por|en|con|desde|tras|después|con_el ~ ?
    ^ todo bien $ ?
    cuéntame|cuénteme|contame|cuéntanos|contadme|cuéntenme ..1 todo|cómo|qué|de|algo|más|cosas|$ ~
    ^ cuéntame|contame|cuéntanos
    dime|dígame|decime ..1 cómo|qué_tal|de|cosas_de estás|te|andas|está|va|fue|vas|ti|tu ~
    quería|quiero|me_gustaría|quisiera saber cómo|qué_tal|de|qué_es_de estás|está|te|le|ti|andas|sigues|va|tu|usted|vosotros|os|todo ~
    llegaste|llegasteis|llegó|llegaron ..1 bien|a_casa|sano|sana|al_final ~ ?
    dormiste|descansaste|durmió|dormís|duermes|descansas ..1 bien|algo|mejor|un_poco|en|por|mucho|con ~ ?
    fue ..1 duro|difícil|bonito|especial|emocionante|bien|todo|como ~ ?
    <te> ..1 duele|molesta_mucho|da_miedo|hace_ilusión|preocupa|apetece_el_cambio ~ ?
    <te> gusta|gustan|gustaría_volver|encanta|convence|llena ~ ?
    tienes|tenéis|tiene ..1 hijos|hermanos|pareja|ganas|miedo|nervios|planes|fecha|frío|dolor|dolores|ilusión|apoyo|familia|mascotas|quien_te ~ ?
    echas|extrañas|echáis ..2 de_menos|en_falta ~ ?
    has|habéis|ha ..1 podido|conseguido|logrado|vuelto|empezado|visto_a|vuelto_a|hecho_amigos ..1 descansar|dormir|desconectar|viajar|ver_a|trabajar|caminar|andar|tocar|correr|salir|adaptarte|<any> ~ ?
    nervioso|nerviosa|contento|contenta|cansado|cansada|ilusionado|ilusionada|emocionado|mucho_frío|mucho_calor|mucho_lío|recuperados ..3 $ ?
    viste|visteis|disfrutaste|disfrutasteis|aprobaste|ganaste|ganasteis|conseguiste|conociste|pudiste_descansar|pudiste_dormir|te_divertiste ~ ?
    al final|cabo ..1 fuiste|fuisteis|conseguiste|te|os|aprobaste|encontraste|ganasteis|ganaste|vais|nació|hubo|qué_hiciste ~ ?
    es niño|niña o ~ ?
    te ves|vas_viendo ~ ?
    cómo te|le|os <any> ~ con|el|la|en|desde ~ ?
    cómo siguió|sigue|siguieron|quedó|acabó|salió|resultó <your>|lo|el|la|todo ~ ?
    cómo era|es|fue|estuvo <Name> ~ ?
    qué se siente ~ ?
    ^, aguantas|aguantáis|aguanta ~ ?
    ^, te|se|os|le <any>? arregló|arreglaron|resolvió|solucionó|renovaron ~ ?
    salió|salieron|fue|fueron|resultó ..1 bien|mal|todo_bien|genial ..1 la|el|tu|su|lo|los|las ~ ?
    pudiste|pudisteis|pudieron|pudo ..1 <inf>|alquilar|visitar|ver ~ ?
    encontraste|encontró|encontrasteis ..1 trabajo|piso|casa|curro|empleo|depa|sitio|la_paz ~ ?
    qué|cómo ..2 vive|vives|vivís ~ ?
    cómo|qué_tal <te>? <any>? sin guillermo|<Name> ~ ?
  `,
  unless: `
    before: <third>|<Name>|le|les|me|yo <any>? <say>|pregunté|preguntaron|pregunto cómo|qué|si
    before: pregunté|preguntó|preguntaron|pregunta|pregunten
    before: no sé|sabe|importa|me_importa|entiendo|me_explico|quiero_ni
    before: según
    anywhere: le|les|te llamamos|contactamos
    here: cómo|qué_tal ..1 $ !?
    here: cómo pudo|puede|podría|pudieron
    here: cómo está $
    here: cómo están $
    here: qué tal , soy|me|te|le|mi|somos
    here: <your> ..3 llega|sale|abre|cierra|cuesta|incluye|acepta|puede|podría|debe|sabe|sería|quiere|está_en_venta|está_libre|está_disponible|sigue_en_venta|sigue_disponible ~
    here: <can-you> ~ sería
    here: podrías|puedes|podría|puede ~ ?
    here: sabes|sabe|sabéis|sabrías <any>
    here: oferta|tienda|perro|gato está|sigue|abre|cierra
    here: reunión|cita|plan|evento|cena|oferta|quedada sigue|sigue_en|en_pie
    here: cómo ..1 está|estaba|va|fue él|ella|el $ ?
    here: cómo está el|ella $
    here: pedido|envío|factura|contrato|pago|candidatura|presupuesto|suscripción|cuenta_bancaria|expediente|entrega|inscripción|reserva|oferta|tarifa|contraseña|dirección|número|correo|stock|plazo|precio|impresora|ordenador|web|página|luz|cliente|clientes|agenda|disponibilidad|paquete|termostato|lavadora|caldera|informe|cotización|mensaje|formulario|documento|documentos|máquina|aplicación|enlace
    here: qué tal|cómo ..2 <te> viene|vendría|va|parece ..2 <due>|el|un|una|si|a|quedar|vernos
    here: cómo <te> viene|vendría
    here: cómo ..1 funciona|se|era ..1 llama|escribe|hace|dice|pone|abre|usa|paga|llega|pronuncia|posible|el_formulario|el_código|tu_apellido|tu_número|la_receta|eso_de
    here: cómo está|están|va|van el|la|los|las tiempo|tráfico|cosa_del|obras_de_la|precio|precios|tema_del|asunto|proyecto_de|ventas|stock|pedido
    here: cómo|qué duermes|<any> ~ es un misterio
    here: cómo esté|esten|se_sienta|sea
    here: sigues|seguís|sigue ..1 con_el|teniendo|vendiendo|interesado|interesada|en_venta|disponible|en_pie|a_la_venta|necesitando|queriendo mío|mi|piso_en|<due>|en|el_coche|?|para
    here: te|le|os va|viene|gusta|gustaría|apetece|parece|vendría ..1 bien|venir|quedar|que|si|el|un|una_reunión|hacer|ir|unirte|comer|tomar|a_las|mejor_el|participar <due>|<any>? $ ?
    here: te|le|os gustaría
    here: has|ha|habéis|han ..1 podido|visto|recibido|leído|visto_mi ..1 mirar|ver_mi|leer_mi|revisar|mi|el|leer|echar|mirarlo|verlo|hablar_con|abrir|la ~
    here: llegó|llegaron|salió|recibiste|recibió el|la|mi|los|las paquete|correo|carta|pedido|mensaje|dinero|transferencia|factura|archivo|documentos
    here: cuánto hace|lleva|mide|pesa ..1 que_no|el|la|un|falta_para
    here: no|nunca <any>? gusta
    here: estás|está|estáis libre|disponible|de_acuerdo|interesado|interesada|seguro|segura|listo_para_salir|loco|loca
    here: dónde ..1 estás|está|andas_que $ ?
    here: tienes|tenéis|tiene ..1 planes|ganas ..2 para|de ..1 <due>|venir|quedar|ir
    here: cuál es tu|su correo|número|dirección|nombre|teléfono|disponibilidad|tarifa|precio|presupuesto|horario
    here: cuéntame|cuénteme más? sobre|si|qué_precio|los_detalles
    here: quién eres
    here: qué hay que|en|ahí|para
    here: cómo os|se repartís|organizáis|reparten|organizan|llamáis|llama
    here: mi|mis|nuestro|nuestra <family> ~ ?
    here: qué haces|hacéis ..2 <due>|con_mi|aquí
    here: viste|visteis|vio|ves mi|el|que|la|lo|los|las ..2 correo|mensaje|mail|que|documento|archivo|borrador
    here: y la|el|los|las <any> de|del la|el|las|los|hoy|mañana ~
    here: hace mucho|tiempo que no <any> ~ !?
    here: conseguiste|encontraste|pudiste|lograste|conseguiste_el|viste hablar|el|la|los|las|abrir|arreglar|imprimir ..1 número|llave|llaves|entradas|entrada|documento|archivo|teléfono|dirección|billetes|dato|libro
    here: qué te|le|os gusta|dijo|dijeron|ha_dicho ..1 más|el_casero|el_banco|el_jefe|el_cliente $
  `,
};
