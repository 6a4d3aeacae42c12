/** Spanish: thanks and introductions. */

import type { Rules } from '../pack.ts';

export const THANKS: Rules = {
  found: `
    gracias
    <te>|se <it>? agradezco|agradecemos|agradeceré_siempre|agradecí|agradecimos ~
    agradezco|agradecemos ..1 mucho|muchísimo|de_corazón|enormemente|sinceramente|infinitamente|profundamente|de_todo_corazón|tu|su|vuestra|vuestro|tus|sus|que|lo_que|todo|el|la ~
    <te> estoy|estamos|estaré|estaremos|quedo|quedamos ..3 agradecido|agradecida|agradecidos|agradecidas|eternamente
    ^, muy|muchísimo|sumamente|eternamente|infinitamente|super|súper|profundamente agradecido|agradecida|agradecidos|agradecidas ~
    <te> doy|damos|quiero_dar|queremos_dar|quería_dar ..1 las|mis|nuestras ..1 gracias ~
    darte|darle|daros|darles las|mil|muchas ..1 gracias
    dios te|se|le|les <it>? pague
    dios <te> bendiga
    agradecerte|agradecerle|agradeceros|agradecerles|agradecértelo|agradecérselo|agradecéroslo ~
    <te> agradezco|agradecemos que <any> ~
    gracias a todo|toda el|la ~
    valoro|aprecio|apreciamos ..2 que me|nos|te|os|lo|hayas|hayáis|<any> ~
    eres|sois|es_usted|sos un|una|mi|la|el|unos|unas sol|soles|ángel|ángeles|cielo|crack|genio|genia|encanto|amor|máquina|fenómeno|fenómena|tesoro|joya|santo|santa|solete|grande|bendición|ídolo|ídola|caña|salvación|hacha
    <me> salvaste|salvasteis|salvó|has_salvado|ha_salvado|habéis_salvado|salvás|sacaste|sacó|ha_sacado|has_sacado la|el|del|de|a ..2 vida|día|pellejo|apuro|semana|apuros|lío|tarde
    <me> has|habéis|ha salvado
    <me> ayudaste|ayudasteis|ha_ayudado|has_ayudado|habéis_ayudado|ayudó ..2 muchísimo|un_montón|mucho|tanto|un_mundo
    sin ti|usted|tu|su|vosotros|tus|sus|vuestra|vuestros ..4 no habría|hubiera|habríamos|hubiéramos|lo_habría ~
    qué|vaya detallazo|detalle|detalle_más_bonito ~
    qué amable|amables|generoso|generosa|majo|maja|linda|lindo|buena_gente|atento|atenta de|por|eres|fuiste|has|al|$ ~
    muy amable|amables ~
    <te> debo|debemos una|un|muchas|una_bien|otra ..2 caña|cerveza|favor|grande|café|cena|comida|gorda
    mi|nuestro|todo|con ..2 agradecimiento|gratitud
    aprecio|apreciamos|valoro|valoramos ..2 tu|su|vuestra|vuestro|que|mucho ~
    <me> ha|han|hizo|hicieron ..1 hecho? ..1 muchísima|mucha|tanta ilusión ~
    <me> emocionó|emocionaron|ha_emocionado|conmovió|ha_llegado_al|llegó_al ..1 tu|su|vuestra|vuestro|alma|corazón ~
  `,
  unless: `
    here: gracias ..1 de_antemano|por_adelantado|de_antemano_por|por_anticipado|anticipadas
    here: agradezco|agradecemos de_antemano|por_adelantado|anticipadamente
    here: agradezco|agradecemos ..2 de_antemano|por_adelantado
    here: agradecido|agradecida|agradecidos ..1 de_antemano|si|por_adelantado
    here: agradecería|agradeceríamos|agradeceré|agradeceremos|agradezco|agradecemos que|si ..1 me|nos confirme|confirmes|envíe|envíes|responda|respondas|avise|avises|llame|mande|mandes|indique|diga|haga|facilite|remita
    here: <te>? agradecería|agradeceríamos|agradeceré|agradeceremos
    here: gracias por no fumar|pisar|molestar|tocar|aparcar|tirar|dejar|usar|entrar|<any> en|el|la|los|las|basura|ruido
    here: no ,? gracias
    here: gracias al|a_la|a_mi|a_mis|a_su|a_un|a_una|a_este|a_esta <any>
    here: gracias pero|, pero|no|ya|prefiero|paso
    here: gracias , no
    here: no , no , gracias
    here: gracias a !ti !usted !vosotros !ustedes !todos !todas !los_dos !las_dos !los_tres !ambos !tu !vuestra !vuestro !vos !cada !todo !toda <any>
    here: gracias a todos|todas|los|nuestros|nuestras ..2 nuestros|los|las|patrocinadores|socios|colaboradores|suscriptores|clientes
    here: las|unas|dar|dio|dieron|dan|dieran|dado|daba|dimos|ni ..1 gracias !por !a_ti !a_usted !a_todos
    here: le|les|me|nos|se|os dio|dieron|dan|da|daba|das|den|dé|dar ..1 las|ni|una gracias ~
    here: ni las gracias
    here: hacer|hace|hizo|hacía|maldita|tiene|tenía|mucha|poca|sin gracias
    here: acción|acto de gracias
    here: gracias por nada|contar_conmigo_nunca|comprar|su_compra|su_pedido|su_visita|suscribirse|suscribirte|su_paciencia_y|registrarse|registrarte|elegirnos|elegir|confiar_en|su_comprensión|tu_comprensión|llamar_a|visitarnos|su_atención|seguirnos|viajar|utilizar|usar|su_confianza|su_interés_en
    here: pues|vaya|hombre muchas? gracias ~
    here: y encima|todavía gracias
    here: gracias , ..1 pero|no|prefiero|ya_tengo|ya_tenemos
    here: <third>|nadie <any>? agradece|agradeció|agradecieron|dijo
    before: <third>|nadie <any>? ..1 dijo|dio|dice|da|dieron
    here: agradecería|agradeceríamos|agradecer ..1 que|si
    here: se agradece
    here: agradecemos|agradezco ..1 a los|las|todos|nuestros|todas|quienes|nuestras|dios|mi
    here: agradecemos|agradezco ..1 su|tu|vuestro|el interés|candidatura|comprensión|confianza_en|paciencia
    before: di|dile|dígale|dale|dele|da|decir|dices|dijo|dale_tú|dar|dice ..3
    here: di|dile|dígale|dale|dele|da|dad|decir ..3 gracias
    here: cómo ..2 gracias
    here: un gracias|simple_gracias
    here: sin dar|darle|darnos ..2
    here: muy amable ..2 ,? pero
    here: muy amable <any>? ..1 pero|el|la|es|señor|no|estuvo|fue
    here: muy|es|era|fue|son ..1 amable|amables con|el|la|su|conmigo|y|pero
    here: el|la|los|su|tan|señor <any> muy? amable
    here: qué|vaya detallazo|detalle|detalles tan|más|el|la|feo|$ !que
    here: qué ..1 amable|lindo|majo|generoso|linda|maja|atento el|la|es|era|este|esa|ese|son|tu|su
    here: aprecio|valoro ..2 más|el|la|mi
    here: no <any>? <any>? agradezcas|agradezca|agradezcáis ~
    before: no <any>? <any>? agradezcas|agradezca|agradezcáis
    here: agradecérselo|agradecérselas|agradéceselo|agradézcaselo al|a_la|a_su|a_tu|a_él|a_ella
    here: gracias a quién
    here: no <any>? agradezco|agradecemos|aprecio
    here: bien|aquí|todo|todos , gracias
    here: bien gracias
    before: casi|jamás
    here: eres|es|sois un|una|la ..1 sol|encanto|joya , ~ ?
    here: no <any>? <any>? salvó|salvaste
    here: tener|tiene|tienes que agradecer|dar
  `,
};

export const INTRODUCTION: Rules = {
  found: `
    made: ^ <Name> , <te> presento|presentamos a|al ~
    made: <Name> , <te> presento|presentamos a|al <Name>|<mr>|mi|una|un ~
    made: <Name> , este|esta|éste|ésta|aquí es|está|tienes <Name>|<mr>|mi|la|el ~
    made: ^, <te> presento|presentamos a|al <Name>|<mr>|mi|mis|nuestro|nuestra|una|un ~
    made: por|con la|este|esta ..2 <te> presento|presentamos|pongo|ponemos|presentar ~
    made: permítame|permíteme|permítanme|quiero|quería|quisiera que? [ presentarle|presentarte|presentaros|presentarles|te_presente|le_presente a|al <Name>|<mr>|mi|una|un ~
    made: os|los pongo|ponemos|he_puesto|dejo|conecto|presento ..1 en? contacto|copia|comunicación ~
    made: os|los pongo|ponemos|dejo en contacto|copia ~
    made: os|los|las dejo|dejamos ..1 para_que|que|a_los_dos|en_buenas|hablando|solos ~
    made: os|los he|hemos metido|puesto|añadido|juntado|agregado|creado ~
    made: <te>? pongo|ponemos|he_puesto|meto|añado|agrego|incluyo|sumo|copio ..1 a|al <Name>|<mr>|mi|nuestra|nuestro|los ..4 en copia|cc|este_hilo|conversación|el_hilo
    made: <te>? pongo|ponemos|meto|he_puesto|copio|dejo en copia|cc a|al ~
    made: copio|añado|sumo|agrego|incluyo ..1 a|al <Name>|<mr>|mi|nuestro|nuestra ~
    made: en copia está|va|tienes|pongo|te_pongo|a|está_también <any> ~
    made: <Name> en copia|cc
    made: <Name> está|va en copia|cc
    made: deberíais|deberían|tenéis|tienen que? ..1 conoceros|conocerse|hablar|hablaros|veros ~
    made: os|se vais|van a llevar|caer|entender ~
    made: conoced|conozcan a|al ~
    made: <Name> , <Name> es|busca|lleva|conoce|tiene|vive|da|imprime|quiere|necesita|trabaja|guarda ~
    made: hago|hacemos las presentaciones ~
    made: creo|abro|armo|he_creado|hice este|un|el grupo|hilo|chat|canal para_que ~
    made: <te> pongo|ponemos ..1 en contacto ~ , en|cc copia ~
    made: <te> pongo|ponemos ..1 en contacto ~ en copia ~
    made: permítame|permítanme|permíteme|déjeme que <te> presente a ~
    made: <Name> , ..1 quiero|tienes_que|tenías_que|deberías|tengo_ganas_de que? ..1 conozcas|conocer|conozca a ~
    made: ^, sumo|agrego|añado|incluyo|meto|copio ..1 a|al ~
    made: os|los|les junto|reúno|cruzo|enlazo ~
    made: todo|toda vuestro|suyo|vuestra
    made: doctor|señor|señora|doctora|profesor <Name>? , este|esta es|aquí ~
    made: ^, les|os|le presento a ~
    made: este|esta|éste es <Name>|<mr>|mi|la|el ..4 de|que|del ..3 te|le|os hablé|hablaba|comenté|dije|hablamos|mencioné
    made: aquí|ahí tienes|tenéis|está a? <Name>|<mr>|la|el ..4 que|de <any>? <any>? te|os hablé|comenté|dije ~
    made: <Name> y <Name> , os|los|deberíais|tenéis ~
    offered: puedo|podemos|podría|podríamos|voy_a [ presentarte|presentarle|presentaros|presentarles|presentártelo|presentártela|presentárselo|conectarte|conectarle|conectaros|ponerte_en|ponerle_en|poneros_en|recomendarte_a|recomendarle_a|pasarte_su|darte_su|hablarle_de_ti|hablarles_de_ti ~
    offered: <te> <it>? puedo|podemos|podría|podríamos|voy_a|quiero|quería|puedo_ir [ presentar|poner_en|conectar|recomendar_a ~
    offered: se <it> puedo|podría|podemos [ presentar ~
    offered: <te> <it>? presentaré|presentaremos|presentaría|presentamos|conectaré ..1 [ a|al|con ~
    offered: [ te|se|os|le <it> presento|presentamos|presentaré|presentaremos ~
    offered: <te> presento|presentamos ..6 ?
    offered: <te> conecto|conectamos|conectaré ~
    offered: [ te|le pongo|ponemos|pondré|pondremos|pondría|ponemos en ..1 contacto|comunicación|relación|copia con ~
    offered: con|encantado|encantada|gusto ..1 les|le|te|os pongo|ponemos|presento en_contacto|en_comunicación|a|al ~
    offered: <te> pasaría|daría|presentaría ..1 el|su|un|a contacto|número|teléfono|mi ~
    made: les pongo|ponemos en contacto|copia $
    made: les pongo|ponemos en contacto|copia , ~
    offered: <te> pondré|pondremos|pondría en ..1 contacto|comunicación|relación ~
    offered: <te> pongo|ponemos en contacto ~ ?
    offered: si ..6 ,? <te> <it>? presento|pongo_en|conecto|recomiendo_a|presentamos ~
    offered: quieres|quiere|queréis|querés|te_gustaría|le_gustaría|le_interesaría que <te> <it>? presente|ponga_en|presentemos|conecte|pongamos_en|recomiende_a ~
    offered: quieres|quiere|queréis que le|les hable|comente|escriba|pregunte ..2 de_ti|de_usted|por_ti|de_tu ~
    offered: cuando quieras|quiera ..1 <te> <it>? presento|pongo_en|conecto ~
    offered: <te> paso|doy|mando|dejo|pasaré|daré|pasamos [ su|sus ..1 contacto|número|teléfono|correo|datos|móvil|mail ~
    offered: <te> paso|doy|mando|dejo|pasaré|puedo_pasar|puedo_dar [ el contacto|número|teléfono|correo de|del <Name>|<mr>|mi|un|una|<person> ~
    offered: <glad> de|con [ presentarte|presentarle|ponerte_en|ponerle_en|presentaros|recomendarte_a|conectarte ~
    offered: encantado|encantada|gustosamente ,? <te> <it>? presento|pongo_en|presentaría ~
    offered: <te> <it>? presento|presentaría|presentamos encantado|encantada|con_gusto|con_mucho_gusto
    offered: quiero|quería|me_gustaría|tengo_que|tenemos_que|debo|quisiera [ presentarte|presentarle|presentaros a|al|alguien|unos|una|un ~
    offered: <due> ..5 <te> presento|presentamos|presentaré a|al ~
    offered: le|les hablaré|comentaré|hablo [ de ti|usted|tu ~
    offered: dime|dígame|decime|avísame ..1 y <te>|os|los|les <it>? presento|pongo|conecto ~
    offered: déjame|déjeme|deja|dejame que? <te> <it>? [ presente|presentártela|presentártelo|presentarte|presentarle|presentaros ~
    offered: hago|haré|haría|hacemos|puedo_hacer ..1 de|las|el intermediario|intermediaria|puente|enlace|presentaciones|contacto ~
    offered: encantaría|gustaría|encantado|encantada ..1 [ juntaros|presentaros|presentarlos|reunirlos|juntarlos|reuniros|conectarlos|conectaros ~
    offered: puedo|podemos|podría [ conseguirte|conseguirle|organizarte|organizarle|concertarle|concertarte ..1 una|un cita|reunión|entrevista|encuentro|café con ~
    offered: quieres|quiere|queréis que le|les hable|comente|mencione ..1 de ~ ?
    offered: si ..3 una|alguna presentación|introducción ~
    offered: le|les puedo|podemos|podría [ dar|pasar tu|su número|contacto|nombre|correo|teléfono ~
    offered: puedo|podría|podemos [ darle|pasarle|darles|pasarles tu|su número|contacto|nombre|correo|teléfono ~
    offered: si [ le|les doy|paso|diera|pasara tu|su número|contacto|nombre|correo|teléfono|dirección ~ ?
    offered: <due>|si ..6 <te>|os presentaré|presento ~
    offered: una|la presentación|reunión ..2 con ..4 <te> interesa|interesaría ~
    requested: <can-you>|podrías|puedes|puede|podría|podríais|podés ..3 [ presentarme|presentarnos|presentármela|presentármelo|conectarme|conectarnos ~
    requested: [ me|nos <it>? presentas|presenta|presentarías|presentaría|presentáis|presentarás|presentara ~ ?
    requested: <me> harías|haría|haríais|haces|podrías_hacer|puedes_hacer [ una|la presentación|introducción|intro ~
    requested: atrevo|atrevería ..1 a pedirle|pedirte [ una|un presentación|contacto|introducción|intro ~
    requested: <can-you> ..1 [ introducirme|introducirnos|enchufarme|colarme|apadrinarme ~
    requested: me|nos puedes|podrías|podría|puede|podés [ enchufar|introducir|meter|colar|recomendar en|con|a ~
    requested: [ me|nos presentará|presentarás|presentarían|presentaréis|pondría_en|pondrías_en|pondrían_en ..1 <any> ~ ?
    requested: hacer que [ conozca|conozcamos a ~
    requested: pedirle|pedirte|pediros que <me> [ recomiende|recomiendes|presente|presentes|ponga_en|pongas_en|conecte ~
    requested: pedirle|pedirte|pediros [ una|un presentación|introducción|contacto ..1 a|con|ante ~
    requested: [ poniéndome|poniéndonos|presentándome|presentándonos|recomendándome ..1 en|a|al ~ ?
    requested: , nos [ presentas|presentarías|presentáis ?
    requested: [ nos|me presentas|presentarías|presentáis $ ?
    requested: me|nos puedes|podrías|podría|puede|podés [ presentar|conectar|introducir|poner_en_contacto|recomendar_a ~
    requested: que|si <me> [ presentaras|presentara|presentes|presentaseis|presentéis|presentase|pusieras_en|pusiera_en|pongas_en|ponga_en|conectaras|recomendaras_a|recomendara_a|presentasen ~
    requested: [ ponerme|ponernos|ponerlos en ..1 contacto|comunicación|relación ~
    requested: [ me|nos pones|pone|pondrías|pondría|ponés|ponéis|pondrían en ..1 contacto|comunicación|relación|copia ~
    requested: [ me|nos puedes|podrías|podría|puede poner en ..1 contacto|comunicación|relación ~
    requested: [ preséntame|preséntanos|preséntenos|presentame|presénteme|ponme_en|ponnos_en|póngame_en|ponme en|a|al|contacto|con ~
    requested: <can-you> ..2 [ recomendarme|recomendarnos ..1 a|al|ante|con|para ~
    requested: <me> recomendarías|recomendaría|recomiendas [ a|al|ante ~ ?
    requested: <can-you> ..2 [ mediar|interceder|hacer_de_puente|hacer_de_intermediario|hablarle|hablarles|preguntarle|preguntarles|decirle ..6 ~
    requested: <me> [ harías|haría|haríais|haces|hacer|hacéis de puente|enlace|intermediario|celestina ~
    requested: [ pasarme|pasarnos|darme|darnos|facilitarme|facilitarnos|conseguirme ..1 su|el|sus|un contacto|número|teléfono|correo|datos|reunión ..1 de|del|con ~
    requested: me|nos pasas|pasa|das|da|pasarías|darías|pasáis|dais|pasás|podrías_pasar|puedes_pasar|podrías_dar|facilitas [ su|el|sus|un contacto|número|teléfono|correo|datos ..1 de|del ~
    requested: [ pásame|pásanos|pasame|dame|danos|mándame|páseme ..1 su|el|sus contacto ~
    requested: le hablarías|hablarás|hablas|podrías_hablar|puedes_hablar|dirías|puedes_decir ..1 [ de mí|nosotros|mi ~
    requested: hablarle|hablarles|hablar ..2 [ de mí|nosotros|mi_candidatura ~ ?
    requested: <me> gustaría|encantaría|interesaría|haría_ilusión|ilusión ..3 [ conocer_a_alguien_de|conocer_a_tu_jefe|conocer_a_su_jefe|conocer_a_tu_socio|conocer_a_su_socio|conocer_a_tu_editor|conocer_a_su_editor|que_me_presentaras|que_me_presentara|una_presentación|que_me_presentes ~
    requested: conoces|conoce|conocéis|conocés|conocerías|conocerás|conocen [ a ..3 alguien|gente|quien en|de|que|del|dentro ~ ?
    requested: tienes|tenés|tiene|tendrías|tendría|tendrás [ algún|un|contactos contacto|conocido|conocida|en ~ ?
    requested: a quién ..5 [ debería|deberíamos|podría|podríamos|puedo conocer|escribir|contactar|dirigirme|hablar ~ ?
    requested: <can-you> ..2 [ reenviar|reenviarle|pasar|pasarle|hacer_llegar|hacerle_llegar|entregar ..1 mi cv|currículum|candidatura|perfil|currículo|portfolio|portafolio ~
    requested: [ le|les <it>? pasarías|pasas|reenvías|harías_llegar|haces_llegar ..2 mi cv|currículum|candidatura|perfil ~ ?
    requested: <can-you> ..2 [ concertarme|conseguirme|organizarme|arreglarme ..1 una|un reunión|cita|entrevista|encuentro con ~
    requested: una|tu|su|alguna [ presentación|recomendación|introducción a|ante|con|para ~ <me>|ayudaría|vendría|sería
    requested: busco|buscamos|necesito|necesitamos|quisiera|agradecería [ una|un|alguna presentación|contacto|introducción|conexión a|con|en|dentro ~
    requested: <me> <te> ..1 presentes|presenten
    requested: si <it>? <te>? puedo|podría [ escribir|llamar|contactar ..1 de_tu|de_su|en_tu parte|nombre ~
    requested: preguntarle|pregúntale|preguntas|preguntarías|preguntar ..6 [ si ..1 le|les|la|lo|me puedo|podría|importa|recibe|recibiría|podemos escribir|llamar|contactar|ver|visitar|que|hablar ~
  `,
  unless: `
    here: presento|presenta|presente|presentamos|presentan|presentar|presentarle|presentarte|presentarles ..1 mis|mi|su|tu|el|la|los|las|un|una|nuestro|nuestra !<person> !jefe !prima !tía ..1 disculpas|respetos|condolencias|pésame|excusas|felicitaciones|candidatura|carné|carnet|entrada|dni|proyecto|documentación|documento|documentos|solicitud|oferta|libro|factura|informe|renuncia|dimisión|producto|plan|gama|colección|servicio|servicios|idea|propuesta|trabajo|tesis|empresa|denuncia|queja|recurso|programa
    here: me presento|presenté|presentaba|presentaron|presentó|han_presentado|presentaré
    here: me presentaron|presentó|presentaste|han_presentado|había_presentado|presentasteis
    here: presentarme , |: |<any>? soy
    here: permíteme|permítame|permítanme|quería|quiero|quisiera|me_gustaría|déjame|aprovecho_para|venía_a|voy_a|olvidé presentarme
    here: <third>|<Name>|quién <any>? <te> presentó|presentaron|conectó
    here: <te>|os|nos habría|hubiera|había|hubiese presentado
    before: habría|hubiera|había presentado
    here: no <cl>* voy|vamos
    before: no ..1 voy
    here: no <cl>* presento|presentaré|puedo|podemos|pongo|presentaría|conozco
    before: <third>|<Name> <cl>* ha|había|han|<say>
    here: seguimos|seguir|sigamos|estamos|estar|mantengamos|mantener|perder|mantenernos|seguiremos en? contacto
    here: ponerme|ponernos|póngase|ponte|ponerse|ponga|pongas en contacto|comunicación con usted|ustedes|nosotros|ti|vosotros|servicio|el_servicio|atención
    here: me|nos pondré|pondremos|pongo|puse|pusimos en contacto
    here: gracias
    before: gracias|encantado|encantada|alegro|feliz por|de
    here: encantado|encantada|gusto|placer de|en conocerte|conocerle|conocerla|conocerlo
    here: introducción de|a|del tu|su|libro|la|los|el|curso
    here: conoces|conoce|conocéis|conocés ..1 alguien|gente|a ..3 arregle|repare|venda|alquile|pinte|cuide|limpie|instale|fontanero|electricista|albañil|dentista|canguro|veterinario|pediatra|que_pueda_arreglar
    here: conoces|conoce|conocen|conocéis|conocés ..1 algún|un|una|buen
    here: conocer a|al !su !tu !la !el ..2 hijo|hija|bebé|novio|novia|niño|niña|peque|familia|gato|perro
    here: <te> presento|presentaré|presentamos ..1 el|la|los|las|nuestro|nuestra|mi|un|una ..1 proyecto|informe|producto|presupuesto|oferta|plan|libro|borrador|trabajo|novedad|nueva|nuevo|propuesta|resultados|candidatura
    here: os conocéis|conocisteis
    here: <me> <it>? presentas|presenta|presentáis|presente ..1 el|la|los|las|un|una|su|tu|mañana|hoy informe|proyecto|documento|documentos|factura|borrador|trabajo|presupuesto|carné|carnet|documentación|propuesta|resultados|plan
    here: presente|presenta|presenten ..1 su|tu|el|la|los ..2 entrada|carné|carnet|dni|ticket|solicitud|documentación|documentos
    here: mi contacto|número|teléfono
    here: contacto es|visual
    here: en copia de|del seguridad
    here: copia de seguridad|llaves|la_llave
    here: se lo|la presentamos|presento al|mañana_al jefe|cliente|comité|banco
    here: <Name> , <Name> es|lleva|vive|tiene|trabaja que
    here: ponerme|ponernos en contacto|relación con mi|mis|la_realidad
  `,
};
