/** Spanish words: how they are written, and classes of them that patterns name. Verbs in all their forms stand in es-verbs.ts and es-joined.ts. */

import type { WordList } from '../pack.ts';

export const FUNCTION_WORDS: WordList = `el la los las un una unos unas de del al a en con por para sin sobre desde hasta entre y e o u pero que qué quien quién como cómo
  cuando cuándo donde dónde cuanto cuánto cuál si sí no ni ya yo tú vos usted ustedes vosotros nosotros él ella ellos me te se nos os le les lo mi mis tu
  tus su sus nuestro nuestra vuestro vuestra este esta esto ese esa eso es son soy eres está están estoy estás era fue ser estar hay ha he has han
  hemos tengo tienes tiene tenemos puedo puedes puede podrías podría quiero quieres hola buenas buenos días tardes noches gracias muchas muy más también
  hoy mañana ayer ahora luego lunes martes miércoles jueves viernes sábado domingo semana mes año bien claro vale perdona perdón siento saludos abrazo
  besos estimado estimada querido querida porfa favor hasta algo nada todo todos aquí allí porque pues aunque voy vas va hacer gracias ok
  mando envío dime avísame antes tiempo noche tarde paso llevo presento trabajo pregunto tan así alguien nuevo nueva otra otro digo espero nunca viene verdad mejor correo dirección seguro casa dejo sería veces conmigo parece mucho
  mucha adjunto encantaría mismo jefe niños prometo veo hace hago decir pasar respuesta conoce conoces madre preguntar sabes nadie conozco encantado encantada poder momento estamos falta podré podrán siempre cuenta lleva busco hizo
  después vuelta ahí ayuda necesito necesitas gustaría quedo podemos doy verano mandar enviar mándame pásame escribo llamo llama aviso vengo vienes sabe dice dijo dije hijos hermana hermano señor señora doctor aquello nosotras contigo
  oye che vale venga qué tal genial acuerdo reunión día noches agradezco disculpa disculpe lamentablemente desgracia ningún ninguna deseo quisiera quería querría importaría ustedes sus nuestros nuestras vuestros mañana allá acá finde`;

export const SPELLINGS: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  ke: 'que',
  qe: 'que',
  xq: 'porque',
  pq: 'porque',
  porq: 'porque',
  xk: 'porque',
  x: 'por',
  xfa: 'porfa',
  xfavor: 'porfa',
  porfi: 'porfa',
  porfis: 'porfa',
  porfavor: 'porfa',
  plis: 'porfa',
  pls: 'porfa',
  plz: 'porfa',
  pliis: 'porfa',
  t: 'te',
  m: 'me',
  d: 'de',
  tb: 'también',
  tmb: 'también',
  tbn: 'también',
  bn: 'bien',
  mñn: 'mañana',
  mnn: 'mañana',
  mñna: 'mañana',
  finde: 'finde',
  findes: 'finde',
  'fin-de-semana': 'finde',
  grax: 'gracias',
  grac: 'gracias',
  graciass: 'gracias',
  graciasss: 'gracias',
  graciassss: 'gracias',
  grasias: 'gracias',
  gracia5: 'gracias',
  graciñas: 'gracias',
  thanks: 'gracias',
  thx: 'gracias',
  salu2: 'saludos',
  slds: 'saludos',
  tkm: 'te quiero mucho',
  tqm: 'te quiero mucho',
  msj: 'mensaje',
  msg: 'mensaje',
  mje: 'mensaje',
  wasap: 'whatsapp',
  guasap: 'whatsapp',
  wsp: 'whatsapp',
  wpp: 'whatsapp',
  mail: 'correo',
  mails: 'correo',
  email: 'correo',
  'e-mail': 'correo',
  dnd: 'donde',
  cdo: 'cuando',
  cuand: 'cuando',
  aki: 'aquí',
  toy: 'estoy',
  pa: 'para',
  vd: 'usted',
  ud: 'usted',
  vds: 'ustedes',
  uds: 'ustedes',
  sr: 'señor',
  sra: 'señora',
  srta: 'señora',
  srs: 'señores',
  dr: 'doctor',
  dra: 'doctora',
  don: 'señor',
  doña: 'señora',
  dña: 'señora',
  profe: 'profesor',
  profesora: 'profesor',
  bss: 'besos',
  bsos: 'besos',
  weno: 'bueno',
  bno: 'bueno',
  ola: 'hola',
  holaa: 'hola',
  holaaa: 'hola',
  holi: 'hola',
  curro: 'trabajo',
  laburo: 'trabajo',
  chamba: 'trabajo',
  currando: 'trabajando',
  laburando: 'trabajando',
  ratito: 'rato',
  ratillo: 'rato',
  momentito: 'momento',
  minutito: 'minuto',
  minutos: 'minutos',
  horita: 'hora',
  horitas: 'horas',
  cafecito: 'café',
  cafelito: 'café',
  ahorita: 'ahora',
  lueguito: 'luego',
  tardecita: 'tarde',
  asap: 'cuanto antes',
};

export const FILLERS: WordList = `también ya pues bueno entonces por_favor encantado encantada gustoso gustosamente sinceramente sin_falta quizá solo sólo simplemente
  directamente rápidamente rápido personalmente igualmente enseguida seguro claro además primero mejor inmediatamente encarecidamente amablemente muy vez porfa usted ustedes
  tú vos yo nosotros nosotras todavía aún así sino igual finalmente eso_sí oye che mira mirá tranquilo tranquila prometo bien`;

export const CLASSES: Readonly<Record<string, WordList>> = {
  break: `porque ya_que puesto_que dado_que para_que así_que aunque mientras pero y_te y_le y_os y_les y_me y_nos y_se y_lo y_la y_yo y_tú y_así y_luego_te y_ya_te
    y_si cuando en_cuanto apenas tan_pronto hasta_que antes_de_que después_de_que sino si_no_te o_si_no pues siempre_que a_menos_que salvo_que a_no_ser si_te_parece si_puedes si_es_posible te_mando te_paso te_envío te_llamo te_aviso te_digo te_escribo
    te_cuento te_lo te_la te_los te_las se_lo se_la se_los le_envío le_mando le_llamo le_aviso le_escribo le_confirmo le_digo os_mando os_aviso os_digo os_paso te_confirmo te_traigo te_llevo te_devuelvo te_pago te_busco
    te_dejo te_hago te_contesto te_respondo te_ayudo te_acerco te_recojo nos_ponemos me_pongo_con`,
  joiner: 'y e pero o pues así entonces vale ok sí bueno claro oye',
  trim: 'y de a que o para pues con por se',
  te: 'te le les os',
  me: 'me nos',
  it: 'lo la los las',
  meme: 'me nos me_lo me_la me_los me_las nos_lo nos_la nos_los nos_las',
  cl: 'me te se nos os le les lo la los las',
  no: 'no nunca jamás tampoco',
  your: 'tu tus su sus vuestro vuestra vuestros vuestras',
  my: 'mi mis nuestro nuestra nuestros nuestras',
  a: 'un una el la los las mi mis tu tus su sus este esta ese esa',
  third: 'ella ellos ellas quien nadie alguien',
  please: 'porfa por_favor',
  mr: 'señor señora señores doctor doctora profesor',
  say: `dijo dice decía dicen dijeron prometió promete prometía contó cuenta cuentan escribió pensó piensa pensaba cree creía preguntó pregunta preguntaba juró jura aseguró asegura afirma quería quiere
    quiso ofreció ofrece propuso pidió pide respondió contestó comentó anunció negó niega rechazó rechaza dijeron_que`,
  can: 'puedes puede podéis pueden podrías podría podríais podrían podés',
  'can-you': `puedes puede podéis pueden podrías podría podríais podrían podés podrás podrá podréis podías podíais serías_capaz_de sería_capaz_de serías_tan_amable_de sería_tan_amable_de serían_tan_amables_de
    seríais_tan_amables_de eres_tan_amable_de tendrías_la_amabilidad_de tendría_la_amabilidad_de tendría_la_bondad_de tendrías_inconveniente_en tendría_inconveniente_en te_importaría le_importaría os_importaría les_importaría
    te_importa le_importa os_importa te_molestaría le_molestaría os_molestaría te_molesta le_molesta te_atreverías_a te_animarías_a se_animaría_a te_animas_a os_animáis_a estarías_dispuesto_a
    estarías_dispuesta_a estaría_dispuesto_a estaría_dispuesta_a estaríais_dispuestos_a estás_dispuesto_a aceptarías aceptaría aceptarían accederías_a accedería_a tendrías_tiempo_de tendría_tiempo_de
    tendrías_tiempo_para tendría_tiempo_para tienes_tiempo_para tiene_tiempo_para te_vendría_mal te_costaría_mucho te_sería_posible le_sería_posible les_sería_posible os_sería_posible sería_posible
    es_posible sería_mucho_pedir es_mucho_pedir habría_posibilidad_de hay_posibilidad_de habría_alguna_posibilidad_de hay_alguna_posibilidad_de habría_forma_de hay_forma_de hay_manera_de habría_manera_de cabría_la_posibilidad_de
    me_haces_el_favor_de me_harías_el_favor_de me_haría_el_favor_de nos_haría_el_favor_de hazme_el_favor_de hágame_el_favor_de haga_el_favor_de haz_el_favor_de tenga_la_bondad_de sería_tan_gentil_de serías_tan_gentil_de quieres_hacer_el_favor_de
    me_podrías me_puedes me_podría me_puede me_podés nos_podrías nos_puedes nos_podría nos_puede me_podéis nos_podéis me_podríais nos_podríais`,
  doc: `tesis tfg tfm cv currículum currículo carta solicitud candidatura expediente texto artículo capítulo manuscrito informe borrador proyecto presupuesto contrato portfolio portafolio presentación estatutos
    redacción trabajo_fin ensayo plan discurso guion guión cartel web poema novela maqueta inglés anuncio diapositivas resumen copia código cuento propuesta memoria relato tesina`,
  family: `suegros mellizas gemelas sobrinos nietos nieto nieta nietas chavales nenes abejas gallinas tortuga caballo caballos conejo tripulación hijos hijo hija hijas marido mujer madre padre padres mamá papá hermano hermana hermanos familia bebé niño niña niños niñas nene nena pequeño pequeña peque peques perro gato perra gata novio novia
    pareja gemelos gemelas mellizos mellizas abuela abuelo abuelos suegra suegro sobrino sobrina chicos chicas viejo vieja viejos mami papi tía tío primo prima mayor mascota esposo esposa crío críos chamacos pibes gurises`,
  body: `rodilla espalda hombro tobillo pierna brazo mano pie muñeca cadera cabeza diente muela garganta gripe resfriado salud ánimo operación accidente recuperación embarazo fiebre migraña esguince fractura
    escayola yeso tos insomnio herida caída cuello codo dedo ojo ojos tripa corazón ciática ánimos rehabilitación quimio cirugía parto`,
  life: `vacaciones viaje estancia entrevista examen exámenes oposición oposiciones concierto exposición mudanza boda cumpleaños fiesta defensa charla conferencia ponencia operación vuelta vuelo maratón carrera
    partido torneo espectáculo ensayo audición trabajo puesto empleo equipo estudios uni universidad máster curso jardín huerto casa piso depa departamento noche vida jubilación proyecto libro novela
    podcast empresa negocio asociación tienda bar restaurante taller obra obras tesis mudanzas nacimiento ceremonia entierro funeral presentación reunión examen_de carnet navidades navidad fiestas verano
    cena estreno lanzamiento viajecito camino trayecto luna_de_miel rehabilitación abejas colmenas coro orquesta grupo banda deporte yoga semana comienzo inicio año día finde tarde insti colegio cole escuela clases adaptación
    viñedo vendimia cosecha película rodaje instituto noviazgo oficina`,
  person: `amigo amiga amigos amigas colega colegas hermano hermana primo prima vecino vecina jefe jefa socio socia abogado abogada marido mujer esposo esposa pareja novia novio hija hijo madre padre tío tía
    profesor director directora responsable contacto compañero compañera antiguo antigua editor editora agente representante becario cliente clienta cuñado cuñada sobrino sobrina equipo galerista apicultora
    relojero arquitecto arquitecta médico médica ilustradora fotógrafo fotógrafa ingeniero ingeniera periodista persona encargado encargada`,
  busy: `desbordado desbordada desbordados desbordadas liadísimo liadísima liadísimos liado liada liados agobiado agobiada saturado saturada saturados hasta_arriba hasta_el_cuello hasta_las_cejas hasta_las_orejas a_tope
    hasta_arriba_de_trabajo sobrepasado sobrepasada sobrecargado sobrecargada ahogado ahogada enterrado enterrada colapsado colapsada sepultado sepultada tapado tapada a_mil a_full sin_un_minuto desbordadísimo
    ocupadísimo ocupadísima ocupadísimos hasta_las_manos hasta_el_tope hasta_la_coronilla con_el_agua_al_cuello hasta_los_topes petado petada`,
  spare: `tiempo minuto minutos segundo hora horas hueco huecos rato disponibilidad capacidad margen tarde tardes fines noche energía cabeza plazas plaza manos vida ratos respiro`,
  deed: `ir venir asistir participar acudir ayudar ayudarte ayudarle ayudaros ayudarles acompañarte acompañarle acompañaros acompañarles estar llegar_a_tiempo unirme apuntarme aceptar aceptarlo aceptarla comprometerme encargarme ocuparme
    hacerlo hacerla hacer_eso hacer_ese hacer_esa hacer_la hacer_el hacerme quedar quedarme cogerlo coger_más coger_otro tomar_más tomar_parte dar_la_charla dar_la dar_el dar_mi darte darle darles daros prestar prestarte prestarle prestaros dejarte dejaros dejarle ofrecerle ofrecerte ofreceros ofrecerles
    atenderle atenderte atenderles atenderos recibirle recibirte recibirles invertir recomendarte recomendarle recomendarlo presentarte presentarle financiar patrocinar firmar firmarlo firmarla asumir asumirlo revisar revisarlo revisarla leer leerlo
    corregirlo corregir cambiarlo cambiar moverlo mover_la moverme desplazarme escaparme faltar sumarme comprarlo comprometer comprometernos pagar pagarlo concederle concederte concederles garantizar cuidar cuidarlo cuidarla quedármelo unirnos asistir_a faltarme
    colaborar escribir escribirte escribirla escribirlo hospedarte alojarte alojarle acoger traducir traducirlo cubrir cubrirte sustituirte satisfacer acceder contratar contratarle contratarte contratarla hablar dedicarle dedicarte adelantar prescindir formar_parte ser_madrina ser_padrino
    poner_mi poner_dinero ponerme meterme intervenir responder_favorablemente seguir continuar admitir admitirle reunirme verte verle vernos`,
  regret: `lo_siento lo_sentimos lamentablemente desgraciadamente por_desgracia lamento lamentamos perdona perdón perdone siento sentimos me_temo_que nos_temo_que mucho_me_temo_que lo_lamento lo_lamentamos qué_pena una_pena con_pesar una_lástima qué_lástima
    qué_rabia sintiéndolo_mucho muy_a_mi_pesar disculpa disculpe disculpen infelizmente sorry`,
  q: 'cómo cuándo dónde adónde cuánto cuánta cuántos cuántas quién quiénes qué cuál cuáles por_qué',
  'q-thing': 'cuándo dónde adónde cuánto cuánta cuántos cuántas cuál cuáles por_qué a_qué_hora',
  glad: 'encantado encantada encantados encantadas gustoso gustosa feliz feliz_de',
  'good-if': `genial estupendo fantástico ideal perfecto bueno lindo bonito maravilloso un_placer un_honor una_alegría de_gran_ayuda de_mucha_ayuda una_gran_ayuda un_favorazo un_puntazo muy_útil un_detalle un_detallazo una_pasada
    lo_mejor mucho_más_fácil buenísimo una_maravilla increíble súper`,
  asking: `pregunto preguntar preguntaré preguntarle miro mirar miraré mirarlo veo ver veré verlo veamos digo diré decir decirte decirle decirme sé sabe saber sabré consulto consultar consultaré compruebo comprobar averiguo averiguar
    confirmo confirmar confirmaré pregúntale sabes averiguaré reviso saberlo pido`,
  check: `miro veo consulto pregunto hablo averiguo compruebo reviso busco pido llamo estudio leo chequeo investigo miraré preguntaré veré consultaré hablaré averiguaré comprobaré revisaré buscaré escribo pienso termino acabo
    confirmo localizo tanteo sondeo rebusco indago`,
  now: `mando reenvío traigo llevo acerco devuelvo entrego comparto transfiero contesto respondo confirmo imprimo corrijo reviso compruebo preparo redacto organizo
    reservo reparo subo publico actualizo firmo relleno recojo pregunto consulto averiguo riego traduzco llevaré traeré pago_la pago_el hago_la_transferencia hago_el_ingreso hago_el_bizum traslado hablo_con envío_el envío_la cambio_el cambio_la arreglo_el arreglo_la`,
  own: `terminaré acabaré haré leeré escribiré cocinaré cambiaré pasaré iré volveré vendré hablaré veré`,
  did: `mandado enviado reenviado pasado dejado traído llevado devuelto entregado compartido transferido pagado buscado encontrado impreso copiado escaneado traducido corregido leído revisado repasado comprobado preparado
    redactado organizado reservado encargado pedido arreglado reparado guardado regado cuidado recomendado puesto apuntado añadido adjuntado subido publicado cambiado actualizado firmado rellenado completado recogido comprado cocinado cosido montado
    instalado limpiado preguntado_por averiguado conseguido hecho echado mirado metido marcado llamado_por hablado_de`,
  'did-you': `mandé envié reenvié pasé dejé traje llevé devolví transferí pagué encontré imprimí traduje corregí revisé repasé preparé reservé encargué arreglé reparé guardé puse apunté añadí adjunté subí cambié recogí compré conseguí hice
    metí marqué regué pedí firmé`,
  hobby: `te_aburres se_aburre te_apañas os_apañáis se_apaña te_las_arreglas os_las_arregláis te_diviertes te_adaptas te_acostumbras te_sientes os_sentís se_siente te_manejas te_cansas os_cansáis sueñas disfrutas descansas descansáis descansa comes
    entrenas coleccionas meditas fumas pasas_frío pasas_miedo echas_de_menos extrañas trabajas trabaja trabajáis vives vive vivís tocas toca juegas juega corres cantas canta pintas pinta lees lee duermes duerme nadas coses tejes enseñas estudias estudia bailas pescas escribes escribe cocinas crías practicas viajas
    escalas das_clases compones esculpes fotografías sales_a haces_yoga leyendo escribiendo pintando estudiando corriendo tocando viviendo trabajando haciendo_teatro entrenando jugando cantando bailando haciendo_yoga`,
  mood: `contento contenta contentos contentas cansado cansada cansados estresado estresada nervioso nerviosa nerviosos feliz felices triste decepcionado decepcionada satisfecho satisfecha orgulloso orgullosa listo lista preocupado preocupada
    aliviado aliviada enfermo enferma embarazada ilusionado ilusionada enamorado emocionado emocionada recuperado recuperada recuperados repuesto repuesta mejor bien_ya instalado instalada instalados adaptado adaptada acostumbrado acostumbrada de_vuelta
    curado curada en_forma animado animada a_gusto cómodo cómoda muy_sola solo_en perdido asustado asustada casado casada más_tranquilo más_tranquila más_animado más_animada descansado descansada aclimatado`,
  happened: `llegaste llegó llegasteis llegaron pasaste pasó pasasteis dormiste durmió dormisteis disfrutaste disfrutasteis aprobaste aprobó ganaste ganasteis conseguiste consiguió encontraste_piso encontraste_trabajo encontraste_casa viste_a vieron_a
    nació nacieron sobreviviste sobrevivisteis descansaste descansasteis volviste_a conociste os_conocisteis te_divertiste os_divertisteis se_divirtieron te_operaron le_operaron te_dieron le_dieron os_dieron te_cogieron te_renovaron te_ascendieron
    te_fue le_fue os_fue te_salió le_salió te_gustó le_gustó os_gustó te_recuperaste se_recuperó te_mudaste te_casaste os_casasteis os_mudasteis te_acostumbraste te_adaptaste se_adaptaron te_instalaste acabaste_la terminaste_la publicaste lograste`,
  'have-you': `has ha habéis han`,
  'has-done': `llegado dormido descansado pasado_buen pasado_unas pasado_bien disfrutado aprobado ganado recuperado instalado adaptado acostumbrado mudado conseguido_trabajo encontrado_piso encontrado_trabajo encontrado_casa vuelto_a superado
    logrado estado cambiado_de mejorado nacido podido_descansar podido_dormir tenido_noticias empezado_a empezado_el empezado_la`,
  'to-me':
    'informo informaré entero enteraré pongo_con pondré_con pongo_a pasaré_por paso_por acerco acercaré acerco_a',
  'to-check': `preguntar preguntarle preguntarles preguntarlo pregunte mirar mirarlo mire ver_si ver_qué ver_con verlo vea consultar consultarlo consulte comprobar comprobarlo compruebe averiguar averiguarlo averigüe hablar_con hable_con
    revisar revisarlo revise confirmar confirmarlo buscarlo buscarla pensarlo consultarlo_con`,
  borrow: `coger cogerte usar utilizar llevar llevarme tomar tomarte pedirte pedirle pediros preguntarte preguntarle verte verle llamarte llamarle hablarte hacerte hacerle robarte robarle molestarte molestarle pasar pasarme invitarte invitarle entrevistarle entrevistarte
    publicar citar compartir quedarme dejarte dejar entrar aparcar asistir participar ir venir cancelar cambiar pagar apuntarme reservar recoger devolver sentarme fumar abrir cerrar grabar usarlo cogerlo contar_contigo contar_con quedar hablar reunirnos vernos
    visitar visitarte visitarle escribirte escribirle contactarte consultarte consultarle`,
  'ask-you': `pedirte pedirle pediros pedirles preguntarte preguntarle preguntaros robarte robarle molestarte molestarle hacerte_una hacerle_una consultarte consultarle verte verle llamarte llamarle invitarte quedarme_en cogerte`,
  'please-do': `ruego rogamos ruega pido pedimos pediría pediríamos suplico agradecería agradeceríamos agradeceré agradecemos_que solicito solicitamos rogaría rogaríamos ruego_por_favor pido_por_favor quería_pedir queríamos_pedir quiero_pedir`,
  'imp-send': `mándame envíame confirmad confirmen confirmar responded contestad avisad rellenad firmad devolved enviad enviadnos traed traigan apuntaos rellene firme devuelva envíe remita remítanos confírmenos confírmeme confírmame avísenos
    respóndame contésteme contéstame respóndeme apaga_la cierra_la reserva_mesa reserva_el compra_pan trae_el trae_la trae_los trae_pan trae_tu lleva_el lleva_la lleva_tu recoge_a recoge_el recoge_la pon_la llama_al llama_a_la manda_el manda_la
    envía_el envía_la pasa_el pasa_la pasa_por_casa acuérdate no_te_olvides revisa_el revisa_la compra_leche`,
};

export const TIME_CLASSES: Readonly<Record<string, WordList>> = {
  by: 'antes_de antes_del para desde hasta sobre hacia de_aquí_a de_aquí_al a_más_tardar como_muy_tarde como_tarde a_partir_de a_partir_del para_el hasta_el antes_de_el',
  part: `por_la_mañana por_la_tarde por_la_noche a_mediodía al_mediodía a_la_mañana a_la_tarde a_la_noche en_la_mañana en_la_tarde en_la_noche de_la_mañana de_la_tarde de_la_noche temprano a_primera_hora a_última_hora a_primera tarde noche mismo sin_falta
    a_más_tardar como_muy_tarde como_tarde próximo que_viene siguiente mediodía`,
  feast: `vacaciones fiestas navidad navidades semana_santa reyes reunión verano puente exámenes comida cena finde clase clases trabajo pascua`,
  season: 'verano otoño invierno primavera',
  hourword: 'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
};
