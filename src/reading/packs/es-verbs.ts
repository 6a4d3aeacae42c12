/** Spanish verbs written out in the forms that patterns name: the engine knows no endings. */

import type { WordList } from '../pack.ts';

export const VERBS: Readonly<Record<string, WordList>> = {
  // What one does for somebody, said of oneself, now or in the future.
  give: `mando mandamos mandaré mandaremos envío enviamos enviaré enviaremos reenvío reenviamos reenviaré reenviaremos remito remitimos remitiré remitiremos paso pasamos pasaré
  pasaremos dejo dejamos dejaré dejaremos traigo traemos traeré traeremos llevo llevamos llevaré llevaremos acerco acercamos acercaré acercaremos presto prestamos prestaré
  prestaremos devuelvo devolvemos devolveré devolveremos doy damos daré daremos entrego entregamos entregaré entregaremos muestro mostramos mostraré mostraremos enseño enseñamos
  enseñaré enseñaremos comparto compartimos compartiré compartiremos transfiero transferimos transferiré transferiremos pago pagamos pagaré pagaremos escribo escribimos escribiré
  escribiremos respondo respondemos responderé responderemos contesto contestamos contestaré contestaremos llamo llamamos llamaré llamaremos telefoneo telefoneamos telefonearé
  telefonearemos aviso avisamos avisaré avisaremos informo informamos informaré informaremos confirmo confirmamos confirmaré confirmaremos digo decimos diré diremos cuento
  contamos contaré contaremos comento comentamos comentaré comentaremos explico explicamos explicaré explicaremos ayudo ayudamos ayudaré ayudaremos busco buscamos buscaré
  buscaremos encuentro encontramos encontraré encontraremos imprimo imprimimos imprimiré imprimiremos copio copiamos copiaré copiaremos escaneo escaneamos escanearé escanearemos
  fotocopio fotocopiamos fotocopiaré fotocopiaremos traduzco traducimos traduciré traduciremos corrijo corregimos corregiré corregiremos leo leemos leeré leeremos releo releemos
  releeré releeremos repaso repasamos repasaré repasaremos reviso revisamos revisaré revisaremos compruebo comprobamos comprobaré comprobaremos miro miramos miraré miraremos
  chequeo chequeamos chequearé chequearemos preparo preparamos prepararé prepararemos redacto redactamos redactaré redactaremos organizo organizamos organizaré organizaremos
  reservo reservamos reservaré reservaremos encargo encargamos encargaré encargaremos pido pedimos pediré pediremos arreglo arreglamos arreglaré arreglaremos reparo reparamos
  repararé repararemos guardo guardamos guardaré guardaremos riego regamos regaré regaremos cuido cuidamos cuidaré cuidaremos recomiendo recomendamos recomendaré recomendaremos
  pongo ponemos pondré pondremos apunto apuntamos apuntaré apuntaremos anoto anotamos anotaré anotaremos añado añadimos añadiré añadiremos agrego agregamos agregaré agregaremos
  adjunto adjuntamos adjuntaré adjuntaremos subo subimos subiré subiremos publico publicamos publicaré publicaremos cambio cambiamos cambiaré cambiaremos modifico modificamos
  modificaré modificaremos actualizo actualizamos actualizaré actualizaremos firmo firmamos firmaré firmaremos relleno rellenamos rellenaré rellenaremos completo completamos
  completaré completaremos acompaño acompañamos acompañaré acompañaremos recojo recogemos recogeré recogeremos alojo alojamos alojaré alojaremos sustituyo sustituimos sustituiré
  sustituiremos reemplazo reemplazamos reemplazaré reemplazaremos cubro cubrimos cubriré cubriremos compro compramos compraré compraremos cocino cocinamos cocinaré cocinaremos
  coso cosemos coseré coseremos monto montamos montaré montaremos instalo instalamos instalaré instalaremos limpio limpiamos limpiaré limpiaremos facilito facilitamos facilitaré
  facilitaremos proporciono proporcionamos proporcionaré proporcionaremos suministro suministramos suministraré suministraremos giro giramos giraré giraremos ingreso ingresamos
  ingresaré ingresaremos deposito depositamos depositaré depositaremos abono abonamos abonaré abonaremos reembolso reembolsamos reembolsaré reembolsaremos reintegro reintegramos
  reintegraré reintegraremos tengo tenemos tendré tendremos hago hacemos haré haremos echo echamos echaré echaremos consigo conseguimos conseguiré conseguiremos saco sacamos
  sacaré sacaremos alcanzo alcanzamos alcanzaré alcanzaremos despacho despachamos despacharé despacharemos tramito tramitamos tramitaré tramitaremos gestiono gestionamos
  gestionaré gestionaremos presento presentamos presentaré presentaremos conecto conectamos conectaré conectaremos invito invitamos invitaré invitaremos regalo regalamos regalaré
  regalaremos bajo bajamos bajaré bajaremos tejo tejemos tejeré tejeremos tiro tiramos tiraré tiraremos mantengo mantenemos mantendré mantendremos notifico notificamos notificaré
  notificaremos comunico comunicamos comunicaré comunicaremos indico indicamos indicaré indicaremos detallo detallamos detallaré detallaremos aclaro aclaramos aclararé
  aclararemos verifico verificamos verificaré verificaremos cotizo cotizamos cotizaré cotizaremos presupuesto presupuestamos presupuestaré presupuestaremos resuelvo resolvemos
  resolveré resolveremos soluciono solucionamos solucionaré solucionaremos paseo paseamos pasearé pasearemos atiendo atendemos atenderé atenderemos`,
  will: `mandaré mandaremos enviaré enviaremos reenviaré reenviaremos remitiré remitiremos traeré traeremos llevaré llevaremos acercaré acercaremos prestaré prestaremos devolveré
  devolveremos entregaré entregaremos enseñaré enseñaremos compartiré compartiremos transferiré transferiremos pagaré pagaremos responderé responderemos contestaré contestaremos
  llamaré llamaremos telefonearé telefonearemos avisaré avisaremos informaré informaremos confirmaré confirmaremos comentaré comentaremos explicaré explicaremos ayudaré
  ayudaremos imprimiré imprimiremos copiaré copiaremos escanearé escanearemos fotocopiaré fotocopiaremos traduciré traduciremos corregiré corregiremos releeré releeremos repasaré
  repasaremos revisaré revisaremos comprobaré comprobaremos chequearé chequearemos prepararé prepararemos redactaré redactaremos organizaré organizaremos reservaré reservaremos
  encargaré encargaremos arreglaré arreglaremos repararé repararemos regaré regaremos cuidaré cuidaremos recomendaré recomendaremos apuntaré apuntaremos anotaré anotaremos
  añadiré añadiremos agregaré agregaremos adjuntaré adjuntaremos publicaré publicaremos modificaré modificaremos actualizaré actualizaremos firmaré firmaremos rellenaré
  rellenaremos completaré completaremos acompañaré acompañaremos recogeré recogeremos alojaré alojaremos sustituiré sustituiremos reemplazaré reemplazaremos cubriré cubriremos
  facilitaré facilitaremos proporcionaré proporcionaremos suministraré suministraremos giraré giraremos ingresaré ingresaremos depositaré depositaremos abonaré abonaremos
  reembolsaré reembolsaremos reintegraré reintegraremos despacharé despacharemos tramitaré tramitaremos gestionaré gestionaremos mantendré mantendremos notificaré notificaremos
  comunicaré comunicaremos indicaré indicaremos detallaré detallaremos aclararé aclararemos verificaré verificaremos cotizaré cotizaremos presupuestaré presupuestaremos resolveré
  resolveremos solucionaré solucionaremos atenderé atenderemos preguntaré preguntaremos consultaré consultaremos averiguaré averiguaremos investigaré investigaremos ocuparé
  ocuparemos valoraré valoraremos analizaré analizaremos programaré programaremos agendaré agendaremos planificaré planificaremos rastrearé rastrearemos liquidaré liquidaremos
  trasladaré trasladaremos plantearé plantearemos velaré velaremos procederé procederemos trasplantaré trasplantaremos elevaré elevaremos archivaré archivaremos digitalizaré
  digitalizaremos grabaré grabaremos editaré editaremos maquetaré maquetaremos diseñaré diseñaremos configuraré configuraremos desbloquearé desbloquearemos activaré activaremos
  renovaré renovaremos ampliaré ampliaremos contrastaré contrastaremos evaluaré evaluaremos intercederé intercederemos hornearé hornearemos congelaré congelaremos barnizaré
  barnizaremos coordinaré coordinaremos supervisaré supervisaremos transcribiré transcribiremos resumiré resumiremos calcularé calcularemos fabricaré fabricaremos empaquetaré
  empaquetaremos doblaré doblaremos`,
  'to-do': `mandar enviar reenviar remitir traer llevar acercar prestar devolver entregar enseñar transferir pagar responder contestar llamar telefonear avisar informar confirmar comentar
  explicar ayudar imprimir copiar escanear fotocopiar traducir corregir releer repasar revisar comprobar chequear preparar redactar organizar reservar arreglar reparar regar
  cuidar recomendar apuntar anotar añadir agregar adjuntar publicar modificar actualizar firmar rellenar completar acompañar alojar sustituir reemplazar cubrir facilitar
  proporcionar suministrar girar ingresar depositar abonar reembolsar reintegrar despachar tramitar gestionar notificar comunicar indicar detallar aclarar verificar cotizar
  presupuestar resolver solucionar preguntar consultar averiguar investigar analizar programar agendar planificar rastrear liquidar trasladar plantear velar proceder trasplantar
  elevar archivar digitalizar grabar editar maquetar diseñar configurar desbloquear activar renovar ampliar contrastar evaluar interceder congelar barnizar coordinar supervisar
  transcribir resumir calcular fabricar empaquetar doblar hablar_con ver_si ver_con ver_qué mirar_si mirar_a_ver pedir_presupuesto encargarme ocuparme hacer_la_transferencia
  poner_en buscar_tu buscar_el buscar_la buscar_los ponerme_con`,
  do: `pregunto preguntamos preguntaré preguntaremos hablo hablamos hablaré hablaremos consulto consultamos consultaré consultaremos averiguo averiguamos averiguaré averiguaremos
  investigo investigamos investigaré investigaremos veo vemos veré veremos vuelvo volvemos volveré volveremos voy vamos iré iremos vengo venimos vendré vendremos quedo quedamos
  quedaré quedaremos encargo encargamos encargaré encargaremos ocupo ocupamos ocuparé ocuparemos comprometo comprometemos comprometeré comprometeremos termino terminamos
  terminaré terminaremos acabo acabamos acabaré acabaremos cierro cerramos cerraré cerraremos estudio estudiamos estudiaré estudiaremos valoro valoramos valoraré valoraremos
  analizo analizamos analizaré analizaremos aseguro aseguramos aseguraré aseguraremos cumplo cumplimos cumpliré cumpliremos fijo fijamos fijaré fijaremos programo programamos
  programaré programaremos agendo agendamos agendaré agendaremos planifico planificamos planificaré planificaremos rastreo rastreamos rastrearé rastrearemos liquido liquidamos
  liquidaré liquidaremos traslado trasladamos trasladaré trasladaremos planteo planteamos plantearé plantearemos velo velamos velaré velaremos procedo procedemos procederé
  procederemos trasplanto trasplantamos trasplantaré trasplantaremos elevo elevamos elevaré elevaremos archivo archivamos archivaré archivaremos digitalizo digitalizamos
  digitalizaré digitalizaremos grabo grabamos grabaré grabaremos edito editamos editaré editaremos maqueto maquetamos maquetaré maquetaremos diseño diseñamos diseñaré diseñaremos
  configuro configuramos configuraré configuraremos desbloqueo desbloqueamos desbloquearé desbloquearemos activo activamos activaré activaremos renovo renovamos renovaré
  renovaremos amplio ampliamos ampliaré ampliaremos contrasto contrastamos contrastaré contrastaremos evaluo evaluamos evaluaré evaluaremos intercedo intercedemos intercederé
  intercederemos horneo horneamos hornearé hornearemos congelo congelamos congelaré congelaremos pinto pintamos pintaré pintaremos barnizo barnizamos barnizaré barnizaremos
  coordino coordinamos coordinaré coordinaremos superviso supervisamos supervisaré supervisaremos transcribo transcribimos transcribiré transcribiremos resumo resumimos resumiré
  resumiremos calculo calculamos calcularé calcularemos fabrico fabricamos fabricaré fabricaremos dibujo dibujamos dibujaré dibujaremos empaqueto empaquetamos empaquetaré
  empaquetaremos lavo lavamos lavaré lavaremos plancho planchamos plancharé plancharemos podo podamos podaré podaremos ordeno ordenamos ordenaré ordenaremos barro barremos
  barreré barreremos doblo doblamos doblaré doblaremos`,
  future: `mandaré mandaremos enviaré enviaremos reenviaré reenviaremos remitiré remitiremos pasaré pasaremos dejaré dejaremos traeré traeremos llevaré llevaremos acercaré acercaremos
  prestaré prestaremos devolveré devolveremos daré daremos entregaré entregaremos mostraré mostraremos enseñaré enseñaremos compartiré compartiremos transferiré transferiremos
  pagaré pagaremos escribiré escribiremos responderé responderemos contestaré contestaremos llamaré llamaremos telefonearé telefonearemos avisaré avisaremos informaré
  informaremos confirmaré confirmaremos diré diremos contaré contaremos comentaré comentaremos explicaré explicaremos ayudaré ayudaremos buscaré buscaremos encontraré
  encontraremos imprimiré imprimiremos copiaré copiaremos escanearé escanearemos fotocopiaré fotocopiaremos traduciré traduciremos corregiré corregiremos leeré leeremos releeré
  releeremos repasaré repasaremos revisaré revisaremos comprobaré comprobaremos miraré miraremos chequearé chequearemos prepararé prepararemos redactaré redactaremos organizaré
  organizaremos reservaré reservaremos encargaré encargaremos pediré pediremos arreglaré arreglaremos repararé repararemos guardaré guardaremos regaré regaremos cuidaré
  cuidaremos recomendaré recomendaremos pondré pondremos apuntaré apuntaremos anotaré anotaremos añadiré añadiremos agregaré agregaremos adjuntaré adjuntaremos subiré subiremos
  publicaré publicaremos cambiaré cambiaremos modificaré modificaremos actualizaré actualizaremos firmaré firmaremos rellenaré rellenaremos completaré completaremos acompañaré
  acompañaremos recogeré recogeremos alojaré alojaremos sustituiré sustituiremos reemplazaré reemplazaremos cubriré cubriremos compraré compraremos cocinaré cocinaremos coseré
  coseremos montaré montaremos instalaré instalaremos limpiaré limpiaremos facilitaré facilitaremos proporcionaré proporcionaremos suministraré suministraremos giraré giraremos
  ingresaré ingresaremos depositaré depositaremos abonaré abonaremos reembolsaré reembolsaremos reintegraré reintegraremos tendré tendremos haré haremos echaré echaremos
  conseguiré conseguiremos sacaré sacaremos alcanzaré alcanzaremos despacharé despacharemos tramitaré tramitaremos gestionaré gestionaremos presentaré presentaremos conectaré
  conectaremos invitaré invitaremos regalaré regalaremos bajaré bajaremos tejeré tejeremos tiraré tiraremos mantendré mantendremos notificaré notificaremos comunicaré
  comunicaremos indicaré indicaremos detallaré detallaremos aclararé aclararemos verificaré verificaremos cotizaré cotizaremos presupuestaré presupuestaremos resolveré
  resolveremos solucionaré solucionaremos pasearé pasearemos atenderé atenderemos preguntaré preguntaremos hablaré hablaremos consultaré consultaremos averiguaré averiguaremos
  investigaré investigaremos veré veremos volveré volveremos iré iremos vendré vendremos quedaré quedaremos ocuparé ocuparemos comprometeré comprometeremos terminaré terminaremos
  acabaré acabaremos cerraré cerraremos estudiaré estudiaremos valoraré valoraremos analizaré analizaremos aseguraré aseguraremos cumpliré cumpliremos fijaré fijaremos programaré
  programaremos agendaré agendaremos planificaré planificaremos rastrearé rastrearemos liquidaré liquidaremos trasladaré trasladaremos plantearé plantearemos velaré velaremos
  procederé procederemos trasplantaré trasplantaremos elevaré elevaremos archivaré archivaremos digitalizaré digitalizaremos grabaré grabaremos editaré editaremos maquetaré
  maquetaremos diseñaré diseñaremos configuraré configuraremos desbloquearé desbloquearemos activaré activaremos renovaré renovaremos ampliaré ampliaremos contrastaré
  contrastaremos evaluaré evaluaremos intercederé intercederemos hornearé hornearemos congelaré congelaremos pintaré pintaremos barnizaré barnizaremos coordinaré coordinaremos
  supervisaré supervisaremos transcribiré transcribiremos resumiré resumiremos calcularé calcularemos fabricaré fabricaremos dibujaré dibujaremos empaquetaré empaquetaremos
  lavaré lavaremos plancharé plancharemos podaré podaremos ordenaré ordenaremos barreré barreremos doblaré doblaremos podré podremos querré querremos sabré sabremos conoceré
  conoceremos importaré importaremos molestaré molestaremos estaré estaremos seré seremos aceptaré aceptaremos interesaré interesaremos gustaré gustaremos apeteceré apeteceremos
  participaré participaremos invertiré invertiremos patrocinaré patrocinaremos apadrinaré apadrinaremos dirigiré dirigiremos tutorizaré tutorizaremos introduciré introduciremos
  apoyaré apoyaremos intervendré intervendremos dedicaré dedicaremos concederé concederemos pensaré pensaremos preferiré preferiremos creeré creeremos permitiré permitiremos
  adelantaré adelantaremos hospedaré hospedaremos contrataré contrataremos jugaré jugaremos cantaré cantaremos donaré donaremos colaboraré colaboraremos aportaré aportaremos
  soportaré soportaremos sentaré sentaremos cogeré cogeremos tomaré tomaremos aprenderé aprenderemos votaré votaremos acogeré acogeremos oiré oiremos escucharé escucharemos
  recibiré recibiremos mediaré mediaremos animaré animaremos sumaré sumaremos uniré uniremos mudaré mudaremos cargaré cargaremos recordaré recordaremos acordaré acordaremos
  opinaré opinaremos sugeriré sugeriremos aconsejaré aconsejaremos orientaré orientaremos asesoraré asesoraremos entrevistaré entrevistaremos`,
  inf: `mandar enviar reenviar remitir pasar dejar traer llevar acercar prestar devolver dar entregar mostrar enseñar compartir transferir pagar escribir responder contestar llamar
  telefonear avisar informar confirmar decir contar comentar explicar ayudar buscar encontrar imprimir copiar escanear fotocopiar traducir corregir leer releer repasar revisar
  comprobar mirar chequear preparar redactar organizar reservar encargar pedir arreglar reparar guardar regar cuidar recomendar poner apuntar anotar añadir agregar adjuntar subir
  publicar cambiar modificar actualizar firmar rellenar completar acompañar recoger alojar sustituir reemplazar cubrir comprar cocinar coser montar instalar limpiar facilitar
  proporcionar suministrar girar ingresar depositar abonar reembolsar reintegrar tener hacer echar conseguir sacar alcanzar despachar tramitar gestionar presentar conectar
  invitar regalar bajar tejer tirar mantener notificar comunicar indicar detallar aclarar verificar cotizar presupuestar resolver solucionar pasear atender preguntar hablar
  consultar averiguar investigar ver volver ir venir quedar ocupar comprometer terminar acabar cerrar estudiar valorar analizar asegurar cumplir fijar programar agendar
  planificar rastrear liquidar trasladar plantear velar proceder trasplantar elevar archivar digitalizar grabar editar maquetar diseñar configurar desbloquear activar renovar
  ampliar contrastar evaluar interceder hornear congelar pintar barnizar coordinar supervisar transcribir resumir calcular fabricar dibujar empaquetar lavar planchar podar
  ordenar barrer doblar poder querer saber conocer importar molestar estar ser aceptar interesar gustar apetecer participar invertir patrocinar apadrinar dirigir tutorizar
  introducir apoyar intervenir dedicar conceder pensar preferir creer permitir adelantar hospedar contratar jugar cantar donar colaborar aportar soportar sentar coger tomar
  aprender votar acoger oír escuchar recibir mediar animar sumar unir mudar cargar recordar acordar opinar sugerir aconsejar orientar asesorar entrevistar`,
  done: `mandado enviado reenviado remitido pasado dejado traído llevado acercado prestado devuelto dado entregado mostrado enseñado compartido transferido pagado escrito respondido
  contestado llamado telefoneado avisado informado confirmado dicho contado comentado explicado ayudado buscado encontrado impreso copiado escaneado fotocopiado traducido
  corregido leído releído repasado revisado comprobado mirado chequeado preparado redactado organizado reservado encargado pedido arreglado reparado guardado regado cuidado
  recomendado puesto apuntado anotado añadido agregado adjuntado subido publicado cambiado modificado actualizado firmado rellenado completado acompañado recogido alojado
  sustituido reemplazado cubierto comprado cocinado cosido montado instalado limpiado facilitado proporcionado suministrado girado ingresado depositado abonado reembolsado
  reintegrado tenido hecho echado conseguido sacado alcanzado despachado tramitado gestionado presentado conectado invitado regalado bajado tejido tirado mantenido notificado
  comunicado indicado detallado aclarado verificado cotizado presupuestado resuelto solucionado paseado atendido preguntado hablado consultado averiguado investigado visto vuelto
  ido venido quedado ocupado comprometido terminado acabado cerrado estudiado valorado analizado asegurado cumplido fijado programado agendado planificado rastreado liquidado
  trasladado planteado velado procedido trasplantado elevado archivado digitalizado grabado editado maquetado diseñado configurado desbloqueado activado renovado ampliado
  contrastado evaluado intercedido horneado congelado pintado barnizado coordinado supervisado transcrito resumido calculado fabricado dibujado empaquetado lavado planchado
  podado ordenado barrido doblado`,
  // Said to the reader: orders, wishes, questions.
  imp: `manda mande manden mandad envía envíe envíen enviad reenvía reenvíe reenvíen reenviad pasa pase pasen pasad deja deje dejen dejad trae traiga traigan traed lleva lleve lleven
  llevad acerca acerque acerquen acercad presta preste presten prestad devuelve devuelva devolvé devuelvan devolved da dé den dad entrega entregue entreguen entregad muestra
  muestre mostrá muestren mostrad enseña enseñe enseñen enseñad comparte comparta compartí compartan compartid transfiere transfiera transferí transfieran transferid paga pague
  paguen pagad escribe escriba escribí escriban escribid responde responda respondan responded contesta conteste contesten contestad llama llame llamen llamad avisa avise avisen
  avisad informa informe informen informad confirma confirme confirmen confirmad di diga decí digan decid cuenta cuente contá cuenten contad comenta comente comenten comentad
  explica explique expliquen explicad ayuda ayude ayuden ayudad busca busque busquen buscad encuentra encuentre encontrá encuentren encontrad traduce traduzca traducí traduzcan
  traducid corrige corrija corregí corrijan corregid lee lea lean leed relee relea relean releed repasa repase repasen repasad revisa revise revisen revisad comprueba compruebe
  comprobá comprueben comprobad mira mire miren mirad prepara prepare preparen preparad redacta redacte redacten redactad organiza organice organicen organizad reserva reserve
  reserven reservad arregla arregle arreglen arreglad repara repare reparen reparad guarda guarde guarden guardad recomienda recomiende recomendá recomienden recomendad pon ponga
  poné pongan poned apunta apunte apunten apuntad añade añada añadí añadan añadid adjunta adjunte adjunten adjuntad sube suba subí suban subid publica publique publiquen publicad
  cambia cambie cambien cambiad actualiza actualice actualicen actualizad firma firme firmen firmad rellena rellene rellenen rellenad completa complete completen completad
  acompaña acompañe acompañen acompañad recoge recoja recojan recoged sustituye sustituya sustituí sustituyan sustituid reemplaza reemplace reemplacen reemplazad cubre cubra
  cubrí cubran cubrid compra compre compren comprad facilita facilite faciliten facilitad proporciona proporcione proporcionen proporcionad reembolsa reembolse reembolsen
  reembolsad ten tenga tené tengan tened haz haga hacé hagan haced echa eche echen echad consigue consiga conseguí consigan conseguid saca saque saquen sacad alcanza alcance
  alcancen alcanzad gestiona gestione gestionen gestionad presenta presente presenten presentad conecta conecte conecten conectad invita invite inviten invitad regala regale
  regalen regalad comunica comunique comuniquen comunicad indica indique indiquen indicad detalla detalle detallen detallad aclara aclare aclaren aclarad verifica verifique
  verifiquen verificad cotiza cotice coticen cotizad presupuesta presupueste presupuesten presupuestad resuelve resuelva resolvé resuelvan resolved soluciona solucione solucionen
  solucionad atiende atienda atendé atiendan atended pregunta pregunte pregunten preguntad habla hable hablen hablad consulta consulte consulten consultad averigua averigue
  averiguen averiguad investiga investigue investiguen investigad ve vea vean ved vuelve vuelva volvé vuelvan volved vaya andá vayan id ven venga vení vengan venid queda quede
  queden quedad ocupa ocupe ocupen ocupad compromete comprometa comprometan comprometed termina termine terminen terminad acaba acabe acaben acabad cierra cierre cerrá cierren
  cerrad estudia estudie estudien estudiad valora valore valoren valorad analiza analice analicen analizad asegura asegure aseguren asegurad cumple cumpla cumplí cumplan cumplid
  fija fije fijen fijad programa programe programen programad agenda agende agenden agendad planifica planifique planifiquen planificad rastrea rastree rastreen rastread traslada
  traslade trasladen trasladad plantea plantee planteen plantead vela vele velen velad procede proceda procedan proceded trasplanta trasplante trasplanten trasplantad eleva eleve
  eleven elevad archiva archive archiven archivad digitaliza digitalice digitalicen digitalizad graba grabe graben grabad edita edite editen editad maqueta maquete maqueten
  maquetad diseña diseñe diseñen diseñad configura configure configuren configurad desbloquea desbloquee desbloqueen desbloquead activa active activen activad renova renove
  renoven renovad amplia amplie amplien ampliad contrasta contraste contrasten contrastad evalua evalue evaluen evaluad intercede interceda intercedan interceded hornea hornee
  horneen hornead congela congele congelen congelad pinta pinte pinten pintad barniza barnice barnicen barnizad coordina coordine coordinen coordinad supervisa supervise
  supervisen supervisad transcribe transcriba transcribí transcriban transcribid resume resuma resumí resuman resumid calcula calcule calculen calculad fabrica fabrique fabriquen
  fabricad dibuja dibuje dibujen dibujad empaqueta empaquete empaqueten empaquetad lava lave laven lavad plancha planche planchen planchad poda pode poden podad ordena ordene
  ordenen ordenad barre barra barran barred dobla doble doblen doblad`,
  would: `mandarías mandaría mandaríais mandarían enviarías enviaría enviaríais enviarían reenviarías reenviaría reenviaríais reenviarían remitirías remitiría remitiríais remitirían
  pasarías pasaría pasaríais pasarían dejarías dejaría dejaríais dejarían traerías traería traeríais traerían llevarías llevaría llevaríais llevarían acercarías acercaría
  acercaríais acercarían prestarías prestaría prestaríais prestarían devolverías devolvería devolveríais devolverían darías daría daríais darían entregarías entregaría
  entregaríais entregarían mostrarías mostraría mostraríais mostrarían enseñarías enseñaría enseñaríais enseñarían compartirías compartiría compartiríais compartirían
  transferirías transferiría transferiríais transferirían pagarías pagaría pagaríais pagarían escribirías escribiría escribiríais escribirían responderías respondería
  responderíais responderían contestarías contestaría contestaríais contestarían llamarías llamaría llamaríais llamarían telefonearías telefonearía telefonearíais telefonearían
  avisarías avisaría avisaríais avisarían informarías informaría informaríais informarían confirmarías confirmaría confirmaríais confirmarían dirías diría diríais dirían
  contarías contaría contaríais contarían comentarías comentaría comentaríais comentarían explicarías explicaría explicaríais explicarían ayudarías ayudaría ayudaríais ayudarían
  buscarías buscaría buscaríais buscarían encontrarías encontraría encontraríais encontrarían imprimirías imprimiría imprimiríais imprimirían copiarías copiaría copiaríais
  copiarían escanearías escanearía escanearíais escanearían fotocopiarías fotocopiaría fotocopiaríais fotocopiarían traducirías traduciría traduciríais traducirían corregirías
  corregiría corregiríais corregirían leerías leería leeríais leerían releerías releería releeríais releerían repasarías repasaría repasaríais repasarían revisarías revisaría
  revisaríais revisarían comprobarías comprobaría comprobaríais comprobarían mirarías miraría miraríais mirarían chequearías chequearía chequearíais chequearían prepararías
  prepararía prepararíais prepararían redactarías redactaría redactaríais redactarían organizarías organizaría organizaríais organizarían reservarías reservaría reservaríais
  reservarían encargarías encargaría encargaríais encargarían pedirías pediría pediríais pedirían arreglarías arreglaría arreglaríais arreglarían repararías repararía repararíais
  repararían guardarías guardaría guardaríais guardarían regarías regaría regaríais regarían cuidarías cuidaría cuidaríais cuidarían recomendarías recomendaría recomendaríais
  recomendarían pondrías pondría pondríais pondrían apuntarías apuntaría apuntaríais apuntarían anotarías anotaría anotaríais anotarían añadirías añadiría añadiríais añadirían
  agregarías agregaría agregaríais agregarían adjuntarías adjuntaría adjuntaríais adjuntarían subirías subiría subiríais subirían publicarías publicaría publicaríais publicarían
  cambiarías cambiaría cambiaríais cambiarían modificarías modificaría modificaríais modificarían actualizarías actualizaría actualizaríais actualizarían firmarías firmaría
  firmaríais firmarían rellenarías rellenaría rellenaríais rellenarían completarías completaría completaríais completarían acompañarías acompañaría acompañaríais acompañarían
  recogerías recogería recogeríais recogerían alojarías alojaría alojaríais alojarían sustituirías sustituiría sustituiríais sustituirían reemplazarías reemplazaría
  reemplazaríais reemplazarían cubrirías cubriría cubriríais cubrirían comprarías compraría compraríais comprarían cocinarías cocinaría cocinaríais cocinarían coserías cosería
  coseríais coserían montarías montaría montaríais montarían instalarías instalaría instalaríais instalarían limpiarías limpiaría limpiaríais limpiarían facilitarías facilitaría
  facilitaríais facilitarían proporcionarías proporcionaría proporcionaríais proporcionarían suministrarías suministraría suministraríais suministrarían girarías giraría
  giraríais girarían ingresarías ingresaría ingresaríais ingresarían depositarías depositaría depositaríais depositarían abonarías abonaría abonaríais abonarían reembolsarías
  reembolsaría reembolsaríais reembolsarían reintegrarías reintegraría reintegraríais reintegrarían tendrías tendría tendríais tendrían harías haría haríais harían echarías
  echaría echaríais echarían conseguirías conseguiría conseguiríais conseguirían sacarías sacaría sacaríais sacarían alcanzarías alcanzaría alcanzaríais alcanzarían despacharías
  despacharía despacharíais despacharían tramitarías tramitaría tramitaríais tramitarían gestionarías gestionaría gestionaríais gestionarían presentarías presentaría
  presentaríais presentarían conectarías conectaría conectaríais conectarían invitarías invitaría invitaríais invitarían regalarías regalaría regalaríais regalarían bajarías
  bajaría bajaríais bajarían tejerías tejería tejeríais tejerían tirarías tiraría tiraríais tirarían mantendrías mantendría mantendríais mantendrían notificarías notificaría
  notificaríais notificarían comunicarías comunicaría comunicaríais comunicarían indicarías indicaría indicaríais indicarían detallarías detallaría detallaríais detallarían
  aclararías aclararía aclararíais aclararían verificarías verificaría verificaríais verificarían cotizarías cotizaría cotizaríais cotizarían presupuestarías presupuestaría
  presupuestaríais presupuestarían resolverías resolvería resolveríais resolverían solucionarías solucionaría solucionaríais solucionarían pasearías pasearía pasearíais pasearían
  atenderías atendería atenderíais atenderían preguntarías preguntaría preguntaríais preguntarían hablarías hablaría hablaríais hablarían consultarías consultaría consultaríais
  consultarían averiguarías averiguaría averiguaríais averiguarían investigarías investigaría investigaríais investigarían verías vería veríais verían volverías volvería
  volveríais volverían irías iría iríais irían vendrías vendría vendríais vendrían quedarías quedaría quedaríais quedarían ocuparías ocuparía ocuparíais ocuparían comprometerías
  comprometería comprometeríais comprometerían terminarías terminaría terminaríais terminarían acabarías acabaría acabaríais acabarían cerrarías cerraría cerraríais cerrarían
  estudiarías estudiaría estudiaríais estudiarían valorarías valoraría valoraríais valorarían analizarías analizaría analizaríais analizarían asegurarías aseguraría aseguraríais
  asegurarían cumplirías cumpliría cumpliríais cumplirían fijarías fijaría fijaríais fijarían programarías programaría programaríais programarían agendarías agendaría agendaríais
  agendarían planificarías planificaría planificaríais planificarían rastrearías rastrearía rastrearíais rastrearían liquidarías liquidaría liquidaríais liquidarían trasladarías
  trasladaría trasladaríais trasladarían plantearías plantearía plantearíais plantearían velarías velaría velaríais velarían procederías procedería procederíais procederían
  trasplantarías trasplantaría trasplantaríais trasplantarían elevarías elevaría elevaríais elevarían archivarías archivaría archivaríais archivarían digitalizarías digitalizaría
  digitalizaríais digitalizarían grabarías grabaría grabaríais grabarían editarías editaría editaríais editarían maquetarías maquetaría maquetaríais maquetarían diseñarías
  diseñaría diseñaríais diseñarían configurarías configuraría configuraríais configurarían desbloquearías desbloquearía desbloquearíais desbloquearían activarías activaría
  activaríais activarían renovarías renovaría renovaríais renovarían ampliarías ampliaría ampliaríais ampliarían contrastarías contrastaría contrastaríais contrastarían
  evaluarías evaluaría evaluaríais evaluarían intercederías intercedería intercederíais intercederían hornearías hornearía hornearíais hornearían congelarías congelaría
  congelaríais congelarían pintarías pintaría pintaríais pintarían barnizarías barnizaría barnizaríais barnizarían coordinarías coordinaría coordinaríais coordinarían
  supervisarías supervisaría supervisaríais supervisarían transcribirías transcribiría transcribiríais transcribirían resumirías resumiría resumiríais resumirían calcularías
  calcularía calcularíais calcularían fabricarías fabricaría fabricaríais fabricarían dibujarías dibujaría dibujaríais dibujarían empaquetarías empaquetaría empaquetaríais
  empaquetarían lavarías lavaría lavaríais lavarían plancharías plancharía plancharíais plancharían podarías podaría podaríais podarían ordenarías ordenaría ordenaríais
  ordenarían barrerías barrería barreríais barrerían doblarías doblaría doblaríais doblarían podrías podría podríais podrían querrías querría querríais querrían sabrías sabría
  sabríais sabrían conocerías conocería conoceríais conocerían importarías importaría importaríais importarían molestarías molestaría molestaríais molestarían estarías estaría
  estaríais estarían serías sería seríais serían aceptarías aceptaría aceptaríais aceptarían interesarías interesaría interesaríais interesarían gustarías gustaría gustaríais
  gustarían apetecerías apetecería apeteceríais apetecerían participarías participaría participaríais participarían invertirías invertiría invertiríais invertirían patrocinarías
  patrocinaría patrocinaríais patrocinarían apadrinarías apadrinaría apadrinaríais apadrinarían dirigirías dirigiría dirigiríais dirigirían tutorizarías tutorizaría tutorizaríais
  tutorizarían introducirías introduciría introduciríais introducirían apoyarías apoyaría apoyaríais apoyarían intervendrías intervendría intervendríais intervendrían dedicarías
  dedicaría dedicaríais dedicarían concederías concedería concederíais concederían pensarías pensaría pensaríais pensarían preferirías preferiría preferiríais preferirían
  creerías creería creeríais creerían permitirías permitiría permitiríais permitirían adelantarías adelantaría adelantaríais adelantarían hospedarías hospedaría hospedaríais
  hospedarían contratarías contrataría contrataríais contratarían jugarías jugaría jugaríais jugarían cantarías cantaría cantaríais cantarían donarías donaría donaríais donarían
  colaborarías colaboraría colaboraríais colaborarían aportarías aportaría aportaríais aportarían soportarías soportaría soportaríais soportarían sentarías sentaría sentaríais
  sentarían cogerías cogería cogeríais cogerían tomarías tomaría tomaríais tomarían aprenderías aprendería aprenderíais aprenderían votarías votaría votaríais votarían acogerías
  acogería acogeríais acogerían oirías oiría oiríais oirían escucharías escucharía escucharíais escucharían recibirías recibiría recibiríais recibirían mediarías mediaría
  mediaríais mediarían animarías animaría animaríais animarían sumarías sumaría sumaríais sumarían unirías uniría uniríais unirían mudarías mudaría mudaríais mudarían cargarías
  cargaría cargaríais cargarían recordarías recordaría recordaríais recordarían acordarías acordaría acordaríais acordarían opinarías opinaría opinaríais opinarían sugerirías
  sugeriría sugeriríais sugerirían aconsejarías aconsejaría aconsejaríais aconsejarían orientarías orientaría orientaríais orientarían asesorarías asesoraría asesoraríais
  asesorarían entrevistarías entrevistaría entrevistaríais entrevistarían`,
  doyou: `mandas manda mandáis mandan envías envía enviáis envían reenvías reenvía reenviáis reenvían remites remite remitís remiten pasas pasa pasáis pasan dejas deja dejáis dejan traes
  trae traéis traen llevas lleva lleváis llevan acercas acerca acercáis acercan prestas presta prestáis prestan devuelves devuelve devolvéis devuelven devolvés das da dais dan
  entregas entrega entregáis entregan muestras muestra mostráis muestran mostrás enseñas enseña enseñáis enseñan compartes comparte compartís comparten transfieres transfiere
  transferís transfieren pagas paga pagáis pagan escribes escribe escribís escriben respondes responde respondéis responden contestas contesta contestáis contestan llamas llama
  llamáis llaman telefoneas telefonea telefoneáis telefonean avisas avisa avisáis avisan informas informa informáis informan confirmas confirma confirmáis confirman dices dice
  decís dicen cuentas cuenta contáis cuentan contás comentas comenta comentáis comentan explicas explica explicáis explican ayudas ayuda ayudáis ayudan buscas busca buscáis
  buscan encuentras encuentra encontráis encuentran encontrás imprimes imprime imprimís imprimen copias copia copiáis copian escaneas escanea escaneáis escanean fotocopias
  fotocopia fotocopiáis fotocopian traduces traduce traducís traducen corriges corrige corregís corrigen lees lee leéis leen relees relee releéis releen repasas repasa repasáis
  repasan revisas revisa revisáis revisan compruebas comprueba comprobáis comprueban comprobás miras mira miráis miran chequeas chequea chequeáis chequean preparas prepara
  preparáis preparan redactas redacta redactáis redactan organizas organiza organizáis organizan reservas reserva reserváis reservan encargas encarga encargáis encargan pides
  pide pedís piden arreglas arregla arregláis arreglan reparas repara reparáis reparan guardas guarda guardáis guardan riegas riega regáis riegan regás cuidas cuida cuidáis
  cuidan recomiendas recomienda recomendáis recomiendan recomendás pones pone ponéis ponen apuntas apunta apuntáis apuntan anotas anota anotáis anotan añades añade añadís añaden
  agregas agrega agregáis agregan adjuntas adjunta adjuntáis adjuntan subes sube subís suben publicas publica publicáis publican cambias cambia cambiáis cambian modificas
  modifica modificáis modifican actualizas actualiza actualizáis actualizan firmas firma firmáis firman rellenas rellena rellenáis rellenan completas completa completáis
  completan acompañas acompaña acompañáis acompañan recoges recoge recogéis recogen alojas aloja alojáis alojan sustituyes sustituye sustituís sustituyen reemplazas reemplaza
  reemplazáis reemplazan cubres cubre cubrís cubren compras compra compráis compran cocinas cocina cocináis cocinan coses cose coséis cosen montas monta montáis montan instalas
  instala instaláis instalan limpias limpia limpiáis limpian facilitas facilita facilitáis facilitan proporcionas proporciona proporcionáis proporcionan suministras suministra
  suministráis suministran giras gira giráis giran ingresas ingresa ingresáis ingresan depositas deposita depositáis depositan abonas abona abonáis abonan reembolsas reembolsa
  reembolsáis reembolsan reintegras reintegra reintegráis reintegran tienes tiene tenéis tienen tenés haces hace hacéis hacen echas echa echáis echan consigues consigue conseguís
  consiguen sacas saca sacáis sacan alcanzas alcanza alcanzáis alcanzan despachas despacha despacháis despachan tramitas tramita tramitáis tramitan gestionas gestiona gestionáis
  gestionan presentas presenta presentáis presentan conectas conecta conectáis conectan invitas invita invitáis invitan regalas regala regaláis regalan bajas baja bajáis bajan
  tejes teje tejéis tejen tiras tira tiráis tiran mantienes mantiene mantenéis mantienen mantenés notificas notifica notificáis notifican comunicas comunica comunicáis comunican
  indicas indica indicáis indican detallas detalla detalláis detallan aclaras aclara aclaráis aclaran verificas verifica verificáis verifican cotizas cotiza cotizáis cotizan
  presupuestas presupuesta presupuestáis presupuestan resuelves resuelve resolvéis resuelven resolvés solucionas soluciona solucionáis solucionan paseas pasea paseáis pasean
  atiendes atiende atendéis atienden atendés preguntas pregunta preguntáis preguntan hablas habla habláis hablan consultas consulta consultáis consultan averiguas averigua
  averiguáis averiguan investigas investiga investigáis investigan ves ve véis ven vuelves vuelve volvéis vuelven volvés vas va vais van vienes viene venís vienen quedas queda
  quedáis quedan ocupas ocupa ocupáis ocupan comprometes compromete comprometéis comprometen terminas termina termináis terminan acabas acaba acabáis acaban cierras cierra
  cerráis cierran cerrás estudias estudia estudiáis estudian valoras valora valoráis valoran analizas analiza analizáis analizan aseguras asegura aseguráis aseguran cumples
  cumple cumplís cumplen fijas fija fijáis fijan programas programa programáis programan agendas agenda agendáis agendan planificas planifica planificáis planifican rastreas
  rastrea rastreáis rastrean liquidas liquida liquidáis liquidan trasladas traslada trasladáis trasladan planteas plantea planteáis plantean velas vela veláis velan procedes
  procede procedéis proceden trasplantas trasplanta trasplantáis trasplantan elevas eleva eleváis elevan archivas archiva archiváis archivan digitalizas digitaliza digitalizáis
  digitalizan grabas graba grabáis graban editas edita editáis editan maquetas maqueta maquetáis maquetan diseñas diseña diseñáis diseñan configuras configura configuráis
  configuran desbloqueas desbloquea desbloqueáis desbloquean activas activa activáis activan renovas renova renováis renovan amplias amplia ampliáis amplian contrastas contrasta
  contrastáis contrastan evaluas evalua evaluáis evaluan intercedes intercede intercedéis interceden horneas hornea horneáis hornean congelas congela congeláis congelan pintas
  pinta pintáis pintan barnizas barniza barnizáis barnizan coordinas coordina coordináis coordinan supervisas supervisa supervisáis supervisan transcribes transcribe transcribís
  transcriben resumes resume resumís resumen calculas calcula calculáis calculan fabricas fabrica fabricáis fabrican dibujas dibuja dibujáis dibujan empaquetas empaqueta
  empaquetáis empaquetan lavas lava laváis lavan planchas plancha plancháis planchan podas poda podáis podan ordenas ordena ordenáis ordenan barres barre barréis barren doblas
  dobla dobláis doblan puedes puede podéis pueden podés quieres quiere queréis quieren querés sabes sabe sabéis saben conoces conoce conocéis conocen importas importa importáis
  importan molestas molesta molestáis molestan estás está estáis están aceptas acepta aceptáis aceptan interesas interesa interesáis interesan gustas gusta gustáis gustan
  apeteces apetece apetecéis apetecen participas participa participáis participan inviertes invierte invertís invierten patrocinas patrocina patrocináis patrocinan apadrinas
  apadrina apadrináis apadrinan diriges dirige dirigís dirigen tutorizas tutoriza tutorizáis tutorizan introduces introduce introducís introducen apoyas apoya apoyáis apoyan
  intervienes interviene intervenís intervienen dedicas dedica dedicáis dedican concedes concede concedéis conceden piensas piensa pensáis piensan pensás prefieres prefiere
  preferís prefieren crees cree creéis creen permites permite permitís permiten adelantas adelanta adelantáis adelantan hospedas hospeda hospedáis hospedan contratas contrata
  contratáis contratan juegas juega jugáis juegan jugás cantas canta cantáis cantan donas dona donáis donan colaboras colabora colaboráis colaboran aportas aporta aportáis
  aportan soportas soporta soportáis soportan sientas sienta sentáis sientan sentás coges coge cogéis cogen tomas toma tomáis toman aprendes aprende aprendéis aprenden votas vota
  votáis votan acoges acoge acogéis acogen oyes oye oís oyen escuchas escucha escucháis escuchan recibes recibe recibís reciben medias media mediáis median animas anima animáis
  animan sumas suma sumáis suman unes une unís unen mudas muda mudáis mudan cargas carga cargáis cargan recuerdas recuerda recordáis recuerdan recordás acuerdas acuerda acordáis
  acuerdan acordás opinas opina opináis opinan sugieres sugiere sugerís sugieren aconsejas aconseja aconsejáis aconsejan orientas orienta orientáis orientan asesoras asesora
  asesoráis asesoran entrevistas entrevista entrevistáis entrevistan`,
  sub: `mandes mande manden mandaras mandara mandaran envíes envíe envíen enviaras enviara enviaran reenvíes reenvíe reenvíen reenviaras reenviara reenviaran pases pase pasen pasaras
  pasara pasaran dejes deje dejen dejaras dejara dejaran traigas traiga traigan trajeras trajera trajeran lleves lleve lleven llevaras llevara llevaran acerques acerque acerquen
  acercaras acercara acercaran prestes preste presten prestaras prestara prestaran devuelvas devuelva devuelvan devolvieras devolviera devolvieran des dé den dieras diera dieran
  entregues entregue entreguen entregaras entregara entregaran muestres muestre muestren mostraras mostrara mostraran enseñes enseñe enseñen enseñaras enseñara enseñaran
  compartas comparta compartan compartieras compartiera compartieran transfieras transfiera transfieran transfirieras transfiriera transfirieran pagues pague paguen pagaras
  pagara pagaran escribas escriba escriban escribieras escribiera escribieran respondas responda respondan respondieras respondiera respondieran contestes conteste contesten
  contestaras contestara contestaran llames llame llamen llamaras llamara llamaran avises avise avisen avisaras avisara avisaran informes informe informen informaras informara
  informaran confirmes confirme confirmen confirmaras confirmara confirmaran digas diga digan dijeras dijera dijeran cuentes cuente cuenten contaras contara contaran comentes
  comente comenten comentaras comentara comentaran expliques explique expliquen explicaras explicara explicaran ayudes ayude ayuden ayudaras ayudara ayudaran busques busque
  busquen buscaras buscara buscaran encuentres encuentre encuentren encontraras encontrara encontraran traduzcas traduzca traduzcan tradujeras tradujera tradujeran corrijas
  corrija corrijan corrigieras corrigiera corrigieran leas lea lean leyeras leyera leyeran releas relea relean releyeras releyera releyeran repases repase repasen repasaras
  repasara repasaran revises revise revisen revisaras revisara revisaran compruebes compruebe comprueben comprobaras comprobara comprobaran mires mire miren miraras mirara
  miraran prepares prepare preparen prepararas preparara prepararan redactes redacte redacten redactaras redactara redactaran organices organice organicen organizaras organizara
  organizaran reserves reserve reserven reservaras reservara reservaran arregles arregle arreglen arreglaras arreglara arreglaran repares repare reparen repararas reparara
  repararan guardes guarde guarden guardaras guardara guardaran recomiendes recomiende recomienden recomendaras recomendara recomendaran pongas ponga pongan pusieras pusiera
  pusieran apuntes apunte apunten apuntaras apuntara apuntaran añadas añada añadan añadieras añadiera añadieran adjuntes adjunte adjunten adjuntaras adjuntara adjuntaran subas
  suba suban subieras subiera subieran publiques publique publiquen publicaras publicara publicaran cambies cambie cambien cambiaras cambiara cambiaran actualices actualice
  actualicen actualizaras actualizara actualizaran firmes firme firmen firmaras firmara firmaran rellenes rellene rellenen rellenaras rellenara rellenaran completes complete
  completen completaras completara completaran acompañes acompañe acompañen acompañaras acompañara acompañaran recojas recoja recojan recogieras recogiera recogieran sustituyas
  sustituya sustituyan sustituieras sustituiera sustituieran reemplaces reemplace reemplacen reemplazaras reemplazara reemplazaran cubras cubra cubran cubrieras cubriera
  cubrieran compres compre compren compraras comprara compraran facilites facilite faciliten facilitaras facilitara facilitaran proporciones proporcione proporcionen
  proporcionaras proporcionara proporcionaran reembolses reembolse reembolsen reembolsaras reembolsara reembolsaran tengas tenga tengan tuvieras tuviera tuvieran hagas haga hagan
  hicieras hiciera hicieran eches eche echen echaras echara echaran consigas consiga consigan consiguieras consiguiera consiguieran saques saque saquen sacaras sacara sacaran
  alcances alcance alcancen alcanzaras alcanzara alcanzaran gestiones gestione gestionen gestionaras gestionara gestionaran presentes presente presenten presentaras presentara
  presentaran conectes conecte conecten conectaras conectara conectaran invites invite inviten invitaras invitara invitaran regales regale regalen regalaras regalara regalaran
  comuniques comunique comuniquen comunicaras comunicara comunicaran indiques indique indiquen indicaras indicara indicaran detalles detalle detallen detallaras detallara
  detallaran aclares aclare aclaren aclararas aclarara aclararan verifiques verifique verifiquen verificaras verificara verificaran cotices cotice coticen cotizaras cotizara
  cotizaran presupuestes presupueste presupuesten presupuestaras presupuestara presupuestaran resuelvas resuelva resuelvan resolvieras resolviera resolvieran soluciones solucione
  solucionen solucionaras solucionara solucionaran atiendas atienda atiendan atendieras atendiera atendieran preguntes pregunte pregunten preguntaras preguntara preguntaran
  hables hable hablen hablaras hablara hablaran consultes consulte consulten consultaras consultara consultaran averigues averigue averiguen averiguaras averiguara averiguaran
  investigues investigue investiguen investigaras investigara investigaran veas vea vean vieras viera vieran vuelvas vuelva vuelvan volvieras volviera volvieran vayas vaya vayan
  fueras fuera fueran vengas venga vengan vinieras viniera vinieran quedes quede queden quedaras quedara quedaran ocupes ocupe ocupen ocuparas ocupara ocuparan comprometas
  comprometa comprometan comprometieras comprometiera comprometieran termines termine terminen terminaras terminara terminaran acabes acabe acaben acabaras acabara acabaran
  cierres cierre cierren cerraras cerrara cerraran estudies estudie estudien estudiaras estudiara estudiaran valores valore valoren valoraras valorara valoraran analices analice
  analicen analizaras analizara analizaran asegures asegure aseguren aseguraras asegurara aseguraran cumplas cumpla cumplan cumplieras cumpliera cumplieran fijes fije fijen
  fijaras fijara fijaran programes programe programen programaras programara programaran agendes agende agenden agendaras agendara agendaran planifiques planifique planifiquen
  planificaras planificara planificaran rastrees rastree rastreen rastrearas rastreara rastrearan traslades traslade trasladen trasladaras trasladara trasladaran plantees plantee
  planteen plantearas planteara plantearan veles vele velen velaras velara velaran procedas proceda procedan procedieras procediera procedieran trasplantes trasplante trasplanten
  trasplantaras trasplantara trasplantaran eleves eleve eleven elevaras elevara elevaran archives archive archiven archivaras archivara archivaran digitalices digitalice
  digitalicen digitalizaras digitalizara digitalizaran grabes grabe graben grabaras grabara grabaran edites edite editen editaras editara editaran maquetes maquete maqueten
  maquetaras maquetara maquetaran diseñes diseñe diseñen diseñaras diseñara diseñaran configures configure configuren configuraras configurara configuraran desbloquees desbloquee
  desbloqueen desbloquearas desbloqueara desbloquearan actives active activen activaras activara activaran renoves renove renoven renovaras renovara renovaran amplies amplie
  amplien ampliaras ampliara ampliaran contrastes contraste contrasten contrastaras contrastara contrastaran evalues evalue evaluen evaluaras evaluara evaluaran intercedas
  interceda intercedan intercedieras intercediera intercedieran hornees hornee horneen hornearas horneara hornearan congeles congele congelen congelaras congelara congelaran
  pintes pinte pinten pintaras pintara pintaran barnices barnice barnicen barnizaras barnizara barnizaran coordines coordine coordinen coordinaras coordinara coordinaran
  supervises supervise supervisen supervisaras supervisara supervisaran transcribas transcriba transcriban transcribieras transcribiera transcribieran resumas resuma resuman
  resumieras resumiera resumieran calcules calcule calculen calcularas calculara calcularan fabriques fabrique fabriquen fabricaras fabricara fabricaran dibujes dibuje dibujen
  dibujaras dibujara dibujaran empaquetes empaquete empaqueten empaquetaras empaquetara empaquetaran laves lave laven lavaras lavara lavaran planches planche planchen plancharas
  planchara plancharan podes pode poden podaras podara podaran ordenes ordene ordenen ordenaras ordenara ordenaran barras barra barran barrieras barriera barrieran dobles doble
  doblen doblaras doblara doblaran puedas pueda puedan pudieras pudiera pudieran quieras quiera quieran quisieras quisiera quisieran sas sa san supieras supiera supieran conozcas
  conozca conozcan conocieras conociera conocieran importes importe importen importaras importara importaran molestes moleste molesten molestaras molestara molestaran estés esté
  estén estuvieras estuviera estuvieran seas sea sean aceptes acepte acepten aceptaras aceptara aceptaran intereses interese interesen interesaras interesara interesaran gustes
  guste gusten gustaras gustara gustaran apetezcas apetezca apetezcan apetecieras apeteciera apetecieran participes participe participen participaras participara participaran
  inviertas invierta inviertan invirtieras invirtiera invirtieran patrocines patrocine patrocinen patrocinaras patrocinara patrocinaran apadrines apadrine apadrinen apadrinaras
  apadrinara apadrinaran dirijas dirija dirijan dirigieras dirigiera dirigieran tutorices tutorice tutoricen tutorizaras tutorizara tutorizaran introduzcas introduzca introduzcan
  introdujeras introdujera introdujeran apoyes apoye apoyen apoyaras apoyara apoyaran intervengas intervenga intervengan intervinieras interviniera intervinieran dediques dedique
  dediquen dedicaras dedicara dedicaran concedas conceda concedan concedieras concediera concedieran pienses piense piensen pensaras pensara pensaran prefieras prefiera prefieran
  prefirieras prefiriera prefirieran creas crea crean creyeras creyera creyeran permitas permita permitan permitieras permitiera permitieran adelantes adelante adelanten
  adelantaras adelantara adelantaran hospedes hospede hospeden hospedaras hospedara hospedaran contrates contrate contraten contrataras contratara contrataran juegues juegue
  jueguen jugaras jugara jugaran cantes cante canten cantaras cantara cantaran dones done donen donaras donara donaran colabores colabore colaboren colaboraras colaborara
  colaboraran aportes aporte aporten aportaras aportara aportaran soportes soporte soporten soportaras soportara soportaran sientes siente sienten sentaras sentara sentaran cojas
  coja cojan cogieras cogiera cogieran tomes tome tomen tomaras tomara tomaran aprendas aprenda aprendan aprendieras aprendiera aprendieran votes vote voten votaras votara
  votaran acojas acoja acojan acogieras acogiera acogieran oigas oiga oigan oyeras oyera oyeran escuches escuche escuchen escucharas escuchara escucharan recibas reciba reciban
  recibieras recibiera recibieran medies medie medien mediaras mediara mediaran animes anime animen animaras animara animaran sumes sume sumen sumaras sumara sumaran unas una
  unan unieras uniera unieran mudes mude muden mudaras mudara mudaran cargues cargue carguen cargaras cargara cargaran recuerdes recuerde recuerden recordaras recordara
  recordaran acuerdes acuerde acuerden acordaras acordara acordaran opines opine opinen opinaras opinara opinaran sugieras sugiera sugieran sugirieras sugiriera sugirieran
  aconsejes aconseje aconsejen aconsejaras aconsejara aconsejaran orientes oriente orienten orientaras orientara orientaran asesores asesore asesoren asesoraras asesorara
  asesoraran entrevistes entreviste entrevisten entrevistaras entrevistara entrevistaran`,
};
