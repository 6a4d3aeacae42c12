/** Spanish: thanks, introductions, refusals. */

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
    sin ti|usted|tu|su|vosotros ..4 no habría|hubiera|habríamos|hubiéramos|lo_habría ~
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
    here: muy amable <any>? ..1 pero|el|la|es|señor|no|estuvo|fue
    here: muy|es|era|fue|son ..1 amable|amables con|el|la|su|conmigo|y|pero
    here: el|la|los|su|tan|señor <any> muy? amable
    here: qué|vaya detallazo|detalle|detalles tan|más|el|la|feo|$ !que
    here: qué ..1 amable|lindo|majo|generoso|linda|maja|atento el|la|es|era|este|esa|ese|son|tu|su
    here: aprecio|valoro ..2 más|el|la|mi
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
    made: os|los|les pongo|ponemos|he_puesto|dejo|conecto|presento ..1 en? contacto|copia|comunicación ~
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
    offered: si ..3 una|alguna presentación|introducción ~
    offered: le|les puedo|podemos|podría [ dar|pasar tu|su número|contacto|nombre|correo|teléfono ~
    offered: puedo|podría|podemos [ darle|pasarle|darles|pasarles tu|su número|contacto|nombre|correo|teléfono ~
    offered: <due>|si ..6 <te>|os presentaré|presento ~
    offered: una|la presentación|reunión ..2 con ..4 <te> interesa|interesaría ~
    requested: <can-you>|podrías|puedes|puede|podría|podríais|podés ..3 [ presentarme|presentarnos|presentármela|presentármelo|conectarme|conectarnos ~
    requested: [ me|nos <it>? presentas|presenta|presentarías|presentaría|presentáis|presentarás|presentara ~ ?
    requested: <me> harías|haría|haríais|haces|podrías_hacer|puedes_hacer [ una|la presentación|introducción|intro ~
    requested: atrevo|atrevería ..1 a pedirle|pedirte [ una|un presentación|contacto|introducción|intro ~
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
    here: presento|presenta|presente|presentamos|presentan|presentar|presentarle|presentarte|presentarles ..1 mis|mi|su|tu|el|la|los|las|un|una|nuestro|nuestra !<person> !jefe !prima !tía ..1 disculpas|respetos|condolencias|pésame|excusas|felicitaciones|candidatura|carné|carnet|entrada|dni|nuevo|nueva|proyecto|documentación|documento|documentos|solicitud|oferta|libro|factura|informe|renuncia|dimisión|producto|plan|gama|colección|servicio|servicios|idea|propuesta|trabajo|tesis|empresa|denuncia|queja|recurso|programa
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

export const DECLINE: Rules = {
  found: `
    too-busy: estoy|estamos|ando|andamos|voy|vamos|sigo|seguimos|estaré|estaremos|me_pillas|me_pilla|nos_pilláis|me_coges|me_coge|me_agarras ..5 <busy> ~
    too-busy: ^, <busy> ..2 de_trabajo|esta_semana|este_mes|con|hasta|estos_días|,|$ ~
    too-busy: ^ hasta arriba|el_cuello|las_cejas|las_orejas|los_topes ~
    too-busy: no|ni|apenas|casi_no ..3 tengo|tenemos|me_queda|nos_queda|me_quedan|saco|sacamos|encuentro|encontramos|hay|me_sobra|dispongo|disponemos|tendré|voy_a_tener|me_da_la|nos_da_la|me_da|paro ..4 <spare> ~
    too-busy: sin un minuto|segundo|rato|hueco
    too-busy: sin tiempo ~
    too-busy: no ..1 <me> da la_vida|tiempo|para_más ~
    too-busy: no doy|damos abasto|a_más|para_más ~
    too-busy: <me> falta|faltan tiempo|horas|manos ~
    too-busy: falta de tiempo|disponibilidad|capacidad
    too-busy: por falta|cuestiones|motivos|razones de tiempo|agenda|trabajo|calendario
    too-busy: mi|la|nuestra|el|este|esta agenda|semana|mes|calendario|trimestre|cuatrimestre|quincena ..4 completa|completo|llena|lleno|a_tope|imposible|apretada|apretado|de_locos|de_locura|llenísima|saturada|una_locura|hasta_arriba|complicada|complicadísima|muy_cargada|a_reventar|infernal|cargadita|cargada ~
    too-busy: tengo|tenemos ..3 agenda|semana|mes|calendario ..2 completa|completo|llena|lleno|a_tope|apretada|de_locos|saturada|imposible|petada|hasta_arriba|cargada|horrible|complicada ~
    too-busy: demasiado|demasiadas|demasiados|mucho|muchísimo|un_montón_de|tanto trabajo|cosas|proyectos|frentes|compromisos|líos|jaleo|lío|encargos|entregas|exámenes ..6
    too-busy: demasiado lío|liado|liada|ocupado|ocupada
    too-busy: <me> pilla|pillas|coge|coges|agarras ..2 muy? liado|liada|fatal|en_mal|hasta|de_exámenes|con|en_plena|en_pleno ~
    too-busy: estoy|estamos|ando ..2 muy|tan|demasiado|bastante|superocupado|super|a_tope|fatal ocupado|ocupada|ocupados|liado|liada|pillado|pillada|pillados|apurado|apurada|cargado|cargada|de_trabajo|de_tiempo|justo_de_tiempo ~
    too-busy: en plena|pleno|plenos|plenas vendimia|mudanza|cierre|cierres|exámenes|campaña|temporada|auditoría|cosecha|inventario|lanzamiento|siembra ..12 no|imposible|pasar|tendré ~
    too-busy: tengo|tenemos|con|entre ..1 tres|cuatro|cinco|dos|varios|varias|mil|los|las|el|la|tantos entregas|exámenes|entrega|proyectos|guardias|partos|cierres|mellizas|plazos|oposiciones|cosas|turnos|trabajos|finales ..12 no|imposible|paso|ni ~
    too-busy: no aceptamos|acepto|cogemos|cojo|admitimos|tomamos|podemos_aceptar|puedo_coger|puedo_aceptar ..1 más|nuevos|clientes|encargos|pacientes|alumnos ~
    too-busy: no ..2 puedo|podré|podemos|podremos|tengo|tenemos|es_posible|voy|vamos|me_es|va_a ..4 hasta|antes_de|antes_del <month>|después|el|la|enero|finales|mediados|septiembre|primavera|otoño|verano|las ~
    too-busy: imposible ..2 hasta|antes_de|antes_del <any> ~
    too-busy: hasta <month>|septiembre|después_de ..3 no|imposible ~
    too-busy: vuelve|vuelva|escríbeme|pregúntame|pídemelo|búscame|contácteme ..2 en|a_partir_de|pasado|después|dentro ~
    too-busy: completos|completo|llenos|lleno|a_tope hasta ~
    too-busy: tengo que|debo|toca dejar|soltar|parar|aparcar|abandonar ..6 por_ahora|de_momento|por_el_momento|este
    too-busy: ^, trabajo|curro|estoy_de_guardia|tengo_guardia|tengo_turno|estoy_trabajando <due>|ese_día|esa_tarde|todo ~
    too-busy: <due> ,? trabajo|estoy_de_guardia|tengo_turno|tengo_guardia|curro
    no: no ..2 puedo|podré|podremos|podemos|podría|podríamos|voy_a_poder|vamos_a_poder|me_es_posible|nos_es_posible|me_va_a_ser_posible|nos_resulta_posible ..2 <deed> ~
    no: no ..1 voy|vamos a [ poder|ir|asistir|participar|hacerlo|aceptar|dejarte|prestarte|dejar|prestar|firmar|seguir|renovar|darte|venir|apuntarme|entrar|vender|invertir|poner|meterme ~
    no: no <te>|<it>|se ..1 puedo|podemos|podré|podría|voy_a|vamos_a [ <inf> ~
    no: no <cl>* puedo|podemos|podré|podremos|podría $
    no: no puedo|podemos|podré|podremos|podría , ~
    no: no puedo|podemos|podré|podremos ,? <due> ~
    no: <due> no puedo|podemos|podré|podremos|voy|vamos|estoy|estaré|estaremos|me_va|me_viene|me_es ~
    no: a|con|en ..4 no puedo|podré|podemos|llego|voy_a_poder $
    no: a|con|en ..4 no puedo|podré|podemos|llego , ~
    no: pero|, no puedo|podré|podemos|podremos|va_a_poder_ser|podrá_ser|es_posible $
    no: <regret> ..3 pero no|tengo_que|debo|es_imposible|imposible|paso|ya_tengo|esta_vez|me_es ~
    no: <regret> , ..1 pero no|tengo_que|debo|es_imposible|imposible|paso|ya_tengo|esta_vez|me_es ~
    no: <regret> ,? ..1 no ..2 puedo|podré|podemos|podremos|podrá|va_a|estaré|voy|vamos|es_posible|iré|me_es|disponemos|contamos|aceptamos ~
    no: <regret> no poder|podamos|poderte|poderle|poder_ayudarte|podáis|pueda ~
    no: <regret> [ comunicarle|comunicarte|informarle|decirle|decirte|tener que|no ~
    no: <regret> , no $
    no: ^ no , lo_siento|perdona|imposible|no_puedo|prefiero|paso|mejor|ni|no_te|no_os|no_le|no_voy|esta_vez ~
    no: ^ no ,? gracias ~
    no: gracias , ..1 pero no|ya|prefiero|paso|el|tengo|este|esta|voy_a_tener|debo|me_temo|tenemos|estoy|estaré|va_a_ser ~
    no: gracias ..8 , ..1 pero no|ya_tenemos|ya_tengo|prefiero|paso|tengo|voy_a|debo|tenemos|el|la|este|<due> ~
    no: gracias ..8 pero no|ya_tenemos|ya_tengo|prefiero|paso|voy_a_tener|debo|tenemos ~
    no: gracias ..1 por ..1 la|tu|su|vuestra|<inf>|pensar|acordarte|acordaros|acordarse|pedirme|ofrecerme|invitarme|invitarnos|proponerme|contar|haber|avisar|avisarme ~ , pero ~
    no: gracias ..1 por ..1 la|tu|su|vuestra invitación|oferta|propuesta|ofrecimiento ..8 pero ~
    no: gracias ..1 por ..1 pensar|acordarte|acordaros|pedirme|ofrecerme|invitarme|invitarnos|proponerme|la_invitación|la_oferta|la_propuesta|contar_conmigo ..8 pero ~
    no: honor|halaga|halagado|halagada|ilusión ~ , pero no|esta|ahora|tengo|debo|me|,|paso ~
    no: pero|, esta vez <me>? <it>? salto|paso|pasaré|no|quedo|tengo ~
    no: <me> <it> salto
    no: <me> quedo|quedamos|quedaré donde|en_casa|como|con_lo ~
    no: decidido|optado|preferido ..1 no|por_no ~
    no: parte|rompe|duele el|en alma|corazón ~
    no: <me> duele|sabe_mal|da_pena|apena ..1 decir|decirte|decirle|rechazar|tener_que|no ~
    no: no <me> siento|sentimos|considero|veo ..1 <any> ~
    no: no ..1 puedo|podemos|podré|podremos|podría|podríamos ..1 <cl>* <inf>|<inf-it>|<inf-you>|entrar|ser|estar|llegar|unirme ~
    no: respuesta ..2 es no ~
    no: es un|que no por|de_nuestra|de_mi|para ~
    no: por nuestra|mi parte ..1 es|va_a_ser|será ..1 no ~
    no: pero es que|, no ~
    no: paso totalmente|completamente|olímpicamente ~
    no: <it>|se ..2 será conmigo ~
    no: no será|sería conmigo|posible|por_nuestra_parte ~
    no: id|vayan|ve|vayan_yendo sin mí|nosotros ~
    no: ya tengo|tenemos dos|otra|otro|tres|algo ~
    too-busy: ^, enterrado|enterrada|ahogado|ahogada|sepultado|sepultada|hundido|hundida|liado|liada en|con|bajo|entre ~
    too-busy: es una locura|un_caos|un_infierno|un_no_parar ..8 , así_que|pero|no|tengo_que ~
    too-busy: es|está ..1 una_locura|de_locos|imposible ~
    too-busy: no <me>|<te>? da|llega para más|el|la|nada|todo|eso|otro|otra ~
    too-busy: me|nos come|comen|quita|quitan|absorbe|lleva|llevan todas|todo|toda|cada el|la|las|hora|tiempo|horas ~
    too-busy: <me> he|hemos quedado sin tardes|tiempo|horas|noches|fines ~
    too-busy: no ..2 queda|quedan ..2 <spare> ~
    no: no asistiré|asistiremos|iré|iremos|participaré|participaremos|firmaré|firmo|haré|haremos|aceptaré|acepto|prestaré|presto|dejo|pongo|meto|invierto|doy|vendo|voy|estaré|estaremos|seguiré|renovaré|intervendré|podré_ir|presentaré|recomiendo_a|recomiendo|entro|trabajo|hago|cojo|damos|vendemos|contratamos|prestamos|alquilamos|buscamos|financiamos|patrocinamos|acudiré|acudiremos|contribuiré|colaboraré ~
    no: no <te>|<it>|se|os <it>? dejo|presto|doy|vendo|firmo|recomiendo|presento|hago|voy_a|dejaré|prestaré|haré|firmaré|daré|compro|pienso|puedo ~
    no: no <me>|me|nos viene|va|interesa|apetece|convence|encaja|cuadra|vendría|conviene|atrevo|animo|parece_buena|siento_cómodo|siento_cómoda|veo|da_la_gana ~
    no: no estoy|estamos ..1 disponible|disponibles|interesado|interesada|interesados|en_condiciones|capacitado|capacitada|para|por_la_labor|de_acuerdo|seguro_de_poder|convencido|convencida|cómodo|cómoda|libre ~
    no: no soy|somos la|el ..1 persona|indicado|indicada|adecuado|adecuada|más_indicado ~
    no: no tengo|tenemos ..1 ganas|intención|presupuesto|fondos|plaza|plazas|vacantes|autorización|permiso|edad_para|la_confianza|suficiente_confianza|cuerpo|ánimo|ánimos|sitio|espacio ~
    no: no ..1 conozco|conocemos ..3 tanto|suficiente|suficientemente|lo_bastante|bien|como_para ~
    no: no creo|creemos|pienso ..1 que? pueda|podamos|poder|vaya|sea_la_persona|sea_buena|vayamos|me_dé ~
    no: prefiero|preferimos|preferiría|preferiríamos ..1 no|declinar|quedarme|quedarnos|dejarlo|abstenerme|mantenerme|pasar|seguir|esperar ~
    no: tengo|tenemos|tendré|debo|debemos|me_veo_obligado|me_veo_obligada|nos_vemos_obligados|voy_a_tener|vamos_a_tener|quiero|toca que|a? declinar|rechazar|renunciar|rehusar|cancelar|anular|decir_que_no|decirte_que_no|decirle_que_no|denegar|retirarme|desapuntarme|bajarme|negarme|desistir ~
    no: tengo|tenemos|voy_a_tener que ..1 declinar|rechazar|renunciar|cancelar|anular|cancelarte|cancelarlo|decir|decirte|pasar|faltar ~
    no: debo declinar|rechazar|renunciar|cancelar|anular|rehusar ~
    no: declino|declinamos|rechazo|rechazamos|renuncio|rehúso|me_niego|nos_negamos|me_borro|me_bajo|me_rajo|me_retiro ~
    no: paso|pasaré|pasamos de|esta_vez|por_esta|, ..4
    no: ^ paso $
    no: ^, paso ,? gracias|esta_vez|palabra|, ~
    no: conmigo|con_nosotros no ..1 contéis|cuentes|cuente|cuenten ~
    no: no ..1 contéis|cuentes|cuente|cuenten con_nosotros|conmigo ~
    no: no contéis|cuentes|cuente|cuenten con? conmigo|nosotros ~
    no: sin mí|nosotros|mi , |$|esta|por|<due> ~
    no: tendrá|tendréis|va_a|vais_a|será que? ser? sin mí|nosotros|mi ~
    no: va a ser|resultar que_no|imposible|complicado_que|difícil_que ~
    no: va a ser imposible|que_no
    no: ni hablar ,|$ ~
    no: ni hablar ..2 no ~
    no: ni loco|loca|de_broma|en_broma|borracho|muerto|de_coña|en_sueños|pensarlo|soñarlo|por_todo_el_oro ~
    no: <me> es|resulta|será|sería|resultará imposible ~
    no: imposible , ~
    no: ^ imposible ~
    no: es imposible|inviable para_mí|para_nosotros|que_vaya|que_pueda|que_vayamos|<due> ~
    no: ya tengo|tenemos|tenía|teníamos|estoy|estamos|he_quedado|hemos_quedado ..1 otro|un|una|compromiso|compromisos|planes|plan|a_alguien|alguien|comprometido|comprometida|ocupado|cogido|reservado|quien|entradas|cita|<due> ~
    no: <due>|ese_día|día ya <it>? tengo|tenemos|he_quedado|estoy ~
    no: <it> tengo|tenemos ya? comprometido|ocupado|cogido|pillado|reservado ~
    no: tengo|tenemos|surgido|ha_surgido|salió ..1 otro|otros|un|un_imprevisto ..1 compromiso|compromisos|imprevisto|plan ~
    no: <due>|ese_día|día tengo|tenemos|estoy|estamos|estaré|estaremos|es ..1 boda|bautizo|fuera|médico|de_viaje|comunión|otro|una|un|cumpleaños|partido|en_el_extranjero|comida|cena ~
    no: estoy|estamos|estaré|estaremos fuera|de_viaje|de_vacaciones|de_baja|en_el_extranjero|ingresado <due>|ese|esos|hasta|, ~
    no: <me> habría|hubiera|habríamos encantado|gustado ~ , pero ~
    no: <me> habría|hubiera encantado|gustado ..8 pero ~
    no: <me> encantaría|gustaría ~ , pero|lástima|por_desgracia ~
    no: <me> encantaría|gustaría , pero|lástima ~
    no: <me> encantaría|gustaría ..8 pero ~
    no: otra|para_la_próxima vez|ocasión será|quizá|, ~
    no: ^, otra vez|ocasión será ~
    no: mejor en|otro|para|lo_dejamos|no|paso ..1 otra|día|ocasión|para_otra|la_próxima|momento ~
    no: lo dejamos para otra|otro ~
    no: no <te> podemos|puedo ofrecer|conceder|facilitar|atender|dar|garantizar|aceptar ~
    no: no ha|han|fue|ha_resultado sido? seleccionado|seleccionada|aceptada|aceptado|admitido|admitida|elegido|elegida|aprobada ~
    no: no nos|me queda|quedan|interesa ..2 <any> ~
    no: mi|nuestra respuesta es|sigue_siendo no
    no: he|hemos decidido|optado ..2 no|otro|otra|por|declinar|rechazar ~
    no: no hacemos|hago|trabajamos|aceptamos|admitimos|reparamos|damos|vendemos ~
    no: no|lamento <any>? llegamos|llego a_tiempo|a|para ~
    no: no quiero|queremos [ vender|participar|ir|seguir|comprometerme|meterme|firmar|hacerlo|líos|problemas|saber_nada|más|venir|salir|que_me ~
    no: no es|sería lo mío|buena_idea_para|mi|posible|para_mí|el_momento|un_buen_momento ~
    no: yo|eso ..1 no <it>? firmo|hago|voy|quiero|pienso ~
    no: bórrame|borradme|quítame|bórreme|quítenme|denme_de_baja de|del ~
    no: no doy|da|damos <any>? más
    no: declinar|rechazar la|su|vuestra|tu|esta invitación|oferta|propuesta ~
  `,
  unless: `
    before: si <any>
    before: aunque|cuando|porque si|no
    anywhere: ^ si no <any>
    before: <third>|<Name> <any>? <say>
    before: <say> que
    here: <say> que no
    before: casi
    here: casi <any>
    here: no ..3 puedo|podemos|podría|podré|podíamos quejar|quejarme|quejarnos|quejarte|creer|creerlo|creérmelo|evitar|evitarlo|esperar|parar|dejar_de|imaginar|imaginarme|olvidar|olvidarlo|dormir|abrir|entrar_en_la|acceder_al|descargar|ver_el|leer_el|leer_bien|ver_la|encontrar|contener|aguantar|recomendarte|recomendarle|estar_más|ser_más|estar_mejor|pedir_más|recordar|decirte|decir|negar|ni|con|sino|menos|agradecerte|agradecerle|vivir_sin|más|reírme|entender|resistir|resistirme|abrirlo|verlo|concentrarme|levantarme|mover
    here: no <it> puedo|podía|pude evitar|creer|negar|abrir|ver|leer|encontrar|olvidar|entender|recordar|imaginar|explicar
    here: no <me> puedo|podría quejar|creer|imaginar|aguantar|olvidar|resistir|concentrar|levantar|dormir|conectar
    here: no <te>|se <it>? puedo|podría decir|explicar|agradecer|oír|negar|pedir_más|imaginar|creer
    here: no podía|pude|pudimos|pudo|podíamos
    here: no puede ser ~
    here: no podrá|puede|pueden|podrán
    here: tú|él|ella|ellos|usted|<Name> no <any>
    here: no <any>? dudes|dude|dejes|deje|digas|diga|olvides|pasa|hay_de|hay_prisa|corre|importa|faltaba|te_preocupes|se_preocupe|olvidaré|olvidaremos|dejaré_de|dejaremos_de|defraudaré|fallaré|fallaremos|molesto|molestaré|quiero_molestar|quiero_molestarte|quiero_ser|quiero_perder|quiero_que|quiero_dejar|quiero_abusar|tardaré|tardo|sé|sabía|he|hemos|había|veo|vi|entiendo|encuentro_el|encuentro_la|encuentro_mi|recibí|tengo_palabras|tengo_más_que|tengo_ni_idea|tengo_prisa|tengo_problema|tengo_inconveniente|tengo_noticias|tengo_tu|tengo_su|tengo_el|tengo_la|tengo_hambre|tengo_internet|tengo_cobertura|tengo_nada_que_perder|me_acuerdo|me_importa|me_molesta|es_nada|es_molestia|es_para_tanto|es_urgente|es_posible_que|estoy_enfadado|estoy_solo|estoy_segura|estoy_seguro
    here: no hay|tengo ..1 problema|inconveniente|duda|prisa|nada_que|tiempo_que_perder|tiempo_para_aburrirme|tiempo_de_aburrirme|tiempo_ni_de_estar
    here: todavía|aún no
    here: no ..3 todavía|aún
    before: todavía|aún no
    here: no ..1 tengo|he_tenido|tuve|hemos_tenido tiempo de estar|aburrirme|ver|leerlo|leer_tu|mirarlo|contestar|responder|responderte|contestarte
    here: no he|hemos|había|tuve|tuvimos|pude|pudimos
    here: , no $ ?
    anywhere: ^, de_verdad|cómo|por_qué|quién|qué|cuándo|no_puedes|no_podéis|no_puede|no_podrías|no_vienes ~ ?
    here: estaba|estábamos|anduve|estuve|fue|era ..3 <busy>|locura|de_locos|hasta
    here: semana|mes pasada|pasado ..4 <busy>|locura|locos
    here: está|están|anda|andan|estás|estáis|andas ..3 <busy>|ocupado|ocupada|liado|liada
    here: mucho|demasiado trabajo ..2 para_ti|tienes|tiene|hecho
    here: por desgracia|lamentablemente sí|, sí
    here: lo siento|sentimos|perdona|perdón|lamento ..1 mucho|muchísimo|por|el_retraso|la_tardanza|lo_de|la_demora|lo_ocurrido|las_molestias|si|que_hayas|no_haber|haber|no_haberte $
    here: <regret> ..2 por|el|la|no_haber|haberte|haber|lo_de|lo_ocurrido|las_molestias|tanto|no_haberte|no_haberle retraso|tardanza|demora|contestado|respondido|tu|su|escrito|<any>
    here: no , <any> ~ ?
    here: no digo|decimos|dijo|diría ..1 que_no
    here: no <te>|os|le <it>? pierdas|preocupes|voy_a_mentir|voy_a_engañar|olvido|defraudaré|fallaré|entretengo|molesto|engaño|miento|arrepentirás|arrepentirá|dejes|lo_vas_a_creer|he|culpo|conozco|entiendo|creas|puedo_agradecer|reprocho|oculto
    here: rechazó|rechazaron|rechaza|canceló|cancelaron|negó
    here: no ..2 podré|puedo|podremos|podemos entregar|entregarle|entregarte|enviar|enviarle|enviarte|terminar|terminarlo|acabar|acabarlo|mandar|mandarte|tenerlo ~ antes|hasta
    here: no ..2 puedo|podría|puede|podemos ..1 dejar_de|parar|vivir|dormir|respirar|caminar|andar|comer|hablar|reír|abrir|ver|leer|oír|entender|creer|explicar|describir|ocultar|mentir|negar|expresar|comparar|ser_más|estar_más|decir
    here: el|la|su|un|mi|los|las <any> no ..2 puede|ha|tiene|quiere|vendrá|volverá|funciona|podrá|pudo|va|llega|cierra|abre
    here: tengo|tenemos ..1 entradas|buenas|noticias|ganas|muchas_ganas|novedades
    here: ya tengo|tenemos ..1 tu|su|el|la|los|las|entradas_para_los|un_regalo|ganas|todo|listo|plan_para|una_copia
    here: no trabajo|hago|doy|voy|vendo|cojo ~ ?
    here: no estoy|estamos mal|para_nada|tan|muy|enfadado|enfadada|sola
    here: no es|sería para|mi tanto|culpa|intención
    here: ni hablar de|del
    here: no recomiendo|recomiendo_nada esa|ese|el|la
    here: no <me> viene|va nada? mal
    here: otra vez no|el|la|roto|rota|en
    here: no ..1 conozco|conocemos ..3 a_nadie|mejor|otro|bien_la_zona|ese|esa|el
    here: mejor no|paso <te>|preguntes
    here: paso|pasamos ..1 de_largo|por|a|el|la|mañana_por|de_todo|un|el_día
    here: sin mí|nosotros no|habría|serías|estarías|<would>
    here: nadie|nada|nunca no
    here: no <any>? estaría|podría estar|ser más|mejor|peor
    here: no <te> voy a mandar|enviar|contar|decir nada|más
    here: no se|nos puede|podía|cierra
    here: <due>|día tengo|estoy|tenemos ..3 ?
    here: no me|nos queda|quedan ..1 más|otra|duda|claro
    here: sin falta
    here: no da|dan|tiene|quiere|trabaja|quieren
    here: y|o no ?
    here: no hago|doy|voy|estoy|trabajo más|nada|otra ..1 que|<any>
    here: no creo|pienso que ..1 sea_necesario|haga_falta|llueva|pase|venga|tarde|vaya_a
  `,
};
