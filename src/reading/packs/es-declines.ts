/** Spanish: what the writer refuses. */

import type { Rules } from '../pack.ts';

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
    no: gracias ..8 , ..1 pero no|ya_tenemos|ya_tengo|prefiero|paso|tengo|voy_a|debo|tenemos <any> ~
    no: gracias ..8 , ..1 pero el|la|este|<due> ~
    no: agradezco|agradecemos ..1 tu|su|la|el|vuestra|que ..4 , ..1 pero ~
    no: <te> <it>? agradezco|agradecemos ,? pero ~
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
    no: no quiero|queremos|pienso|pensamos|deseo|deseamos ..1 volver|repetir|seguir|continuar|presidir|ser|hacer|vender|alquilar|renovar|encargarme|asumir|prestar|<inf> ~
    no: <me> resulta|es|resultaría|sería|va_a_ser ..1 difícil|complicado|imposible|inviable ..1 <inf>|aceptar|ir|<any> ~
    no: <me> retiro|retiramos|borro|bajo|desapunto de|del|$ ~
    no: amable|detalle|majo|maja|linda ..2 , ..1 pero no ~
    no: ^, esta vez|ocasión no ~
    no: pero no es|era|sería para_mí|lo_mío|mi|para_nosotros ~
    no: no cuentes|cuente|contéis|cuenten ..1 con mi|nuestro|nuestra ~
    no: nunca|jamás <te>? <it>? presto|dejo|firmo|voy|hago|trabajo|acepto|vendo|doy ~
    no: arreglároslas|apañaros|apañarte|arreglarte|arreglarse|apañarse|prescindir|pasar ..1 sin|de mí|mi|nosotros
    no: el|la|los|las <any> ..3 ya no está|queda|quedan|están|se_vende|se_alquila|disponible ~
    no: ha|han sido rechazada|rechazado|denegada|denegado|desestimada|desestimado|descartada|descartado ~
    no: lamento|lamentamos|siento|sentimos ..1 informarle|comunicarle|informarte|decirle|decirte|comunicarte|tener_que ~
    no: qué pereza|palo ..1 ,? paso|no|, ~
    no: no va|iba a poder|ser ..1 ser|posible|, ~
    no: no va a poder ser
    no: veo|vemos obligado|obligada|obligados|en_la_obligación ~
    no: acepté|he_aceptado|firmé|he_firmado|elegimos|hemos_elegido ..1 otra|otro oferta|puesto|propuesta|trabajo|candidato|candidata ~
    no: hemos|han elegido|seleccionado|optado ..1 a|por otro|otra ~
    no: <me> viene|pilla|va ..1 fatal|muy_mal|mal|de_pena ~
    too-busy: no tendré|tengo|tendremos ..1 un|ni_un|ningún momento|minuto|rato|hueco|respiro ~
    too-busy: no consigo|consigo_ni|logro|puedo|conseguimos ..1 encajar|meter|sacar_tiempo|sacar_un|hacer_hueco|hacerle_hueco|encontrar_un_hueco ~
    too-busy: agenda|horario|calendario|trabajo ..2 no <me> permite|deja|permiten ~
    too-busy: voy|ando|vamos|andamos ..1 a mil|tope|toda_máquina|matacaballo|contrarreloj ~
    too-busy: no ..1 puedo|podemos , tengo|tenemos ..1 parciales|exámenes|entregas|guardia|turno|finales|cierre ~
    no: es un|que no por|de_nuestra|de_mi|para ~
    no: por nuestra|mi parte ..1 es|va_a_ser|será ..1 no ~
    no: pero es que|, no ~
    no: paso totalmente|completamente|olímpicamente ~
    no: <it>|se ..2 será conmigo ~
    no: no será|sería conmigo|posible|por_nuestra_parte ~
    no: id|vayan|ve|vayan_yendo sin mí|nosotros ~
    no: ya tengo|tenemos dos|otra|otro|tres|algo ~
    too-busy: ^, enterrado|enterrada|ahogado|ahogada|sepultado|sepultada|hundido|hundida|liado|liada en|con|bajo|entre ~
    too-busy: trabajo <me> desborda|supera|come|ahoga|tiene ~
    too-busy: <me> desborda|supera|puede el trabajo|curro|día ~
    too-busy: ando|andamos|voy|vamos como loco|loca|locos|pollo ~
    too-busy: ^, tengo|tenemos dos|tres|cuatro|cinco|varias|mil ..2 entregas|exámenes|proyectos|plazos|cosas ..6 , dejo|paso|no|imposible|tengo_que|toca ~
    too-busy: no contamos|disponemos con|de ..2 tiempo|personal|capacidad ~
    no: no contamos|disponemos con|de ~
    no: no encaja|encajamos|cuadra con|en ~
    no: ^, no tengo ganas ~
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
    here: no tengo|hay|queda tiempo para|de estar|aburrirme|tonterías|penas|lamentos|ponerme_triste|llorar
    here: gracias habrían|habría|hubieran|bastaba|bastaban
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
    here: siento|sentimos|lamento|lamentamos|perdona|perdón|disculpa|disculpe ..2 por|el|la|no_haber|haberte|haber|lo_ocurrido|las_molestias|tanto|no_haberte|no_haberle ..1 retraso|tardanza|demora|contestado|respondido|escrito|avisado|podido|ruido|molestias|espera
    here: siento|sentimos lo|mucho|muchísimo de|lo_de|la|que|tu|su
    here: no , <any> ~ ?
    here: no digo|decimos|dijo|diría ..1 que_no
    here: no <te>|os|le <it>? pierdas|preocupes|voy_a_mentir|voy_a_engañar|olvido|defraudaré|fallaré|entretengo|molesto|engaño|miento|arrepentirás|arrepentirá|dejes|lo_vas_a_creer|he|culpo|conozco|entiendo|creas|puedo_agradecer|reprocho|oculto
    here: rechazó|rechazaron|rechaza|canceló|cancelaron|negó
    here: no ..2 podré|puedo|podremos|podemos entregar|entregarle|entregarte|enviar|enviarle|enviarte|terminar|terminarlo|acabar|acabarlo|mandar|mandarte|tenerlo ~ antes|hasta
    here: no ..2 puedo|podría|puede|podemos ..1 dejar_de|parar|vivir|dormir|respirar|caminar|andar|comer|hablar|reír|abrir|ver|leer|oír|entender|creer|explicar|describir|ocultar|mentir|negar|expresar|comparar|ser_más|estar_más|decir
    here: el|la|su|un|mi|los|las <any> no ..2 puede|ha|tiene|quiere|vendrá|volverá|funciona|podrá|pudo|va|llega|cierra|abre
    here: tengo|tenemos ..1 entradas|buenas|noticias|muchas_ganas|novedades
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
