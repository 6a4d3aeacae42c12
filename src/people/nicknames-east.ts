/** Forms of given names from Russian, Ukrainian, Arabic and Turkish, in Cyrillic and Latin letters; see nicknames.ts. */
export const NICKNAMES_EAST = `
александр саша шура саня алекс сашка олександр
александра саша шура саня
алексей леша алеша алекс олексий
анастасия настя ася стася
анатолий толя
андрей андрюша андрий
анна аня анечка нюра ганна
антон тоша антоша
борис боря
вадим вадик
валентин валя
валентина валя
валерий валера
валерия лера валя
василий вася василь
вера верочка
виктор витя
виктория вика
виталий виталик виталя
владимир вова володя влад володимир
владислав влад владик слава
вячеслав слава
галина галя
геннадий гена
георгий гоша жора егор юрий
григорий гриша
дарья даша
денис дэн
дмитрий дима митя дмитро
евгений женя евген
евгения женя
екатерина катя катерина
елена лена алена олена
елизавета лиза
иван ваня
игорь гоша игорек
ирина ира
константин костя
ксения ксюша оксана
лариса лара
лев лева
леонид леня
любовь люба
людмила люда мила
маргарита рита марго
мария маша маруся
михаил миша михайло
надежда надя
наталья наташа наталия ната
никита ник
николай коля микола
олег олежка
ольга оля
павел паша павло
петр петя петро
полина поля
роман рома
светлана света лана
семен сема
сергей сережа сергий серега
софия соня софья
станислав стас
степан степа
татьяна таня тетяна
тимофей тима
федор федя
юлия юля
юрий юра
яков яша
ярослав слава ярик
aleksei alexey alexei alyosha lyosha aleksey alexej oleksii oleksiy aleksy
anatoly tolya anatoli anatolij anatol
arkady arkadi arkasha
darya dasha daria darja
galina galya halyna
gennady gena gennadi
grigory grisha grigori
kirill cyril kirya
ksenia xenia ksusha oksana kseniya
larisa lara larissa
leonid lyonya leo leonyd
lyubov lyuba ljuba
maksim max maxim maks maxime
nadezhda nadya nadia nadja nadine
nikita nik niki
oleg olezhka oleh
olga olya olha helga
pavel pasha pawel paul
roman roma romek romain
semyon syoma semen simon
svetlana sveta lana swetlana
timofey tima timothy
vadim vadik
valery valera valeri valerij
vasily vasya basil vasil vassili wassili vasyl basilius
vitaly vitalik vitali vitalij
yaroslav yarik slava
yakov yasha jakob jascha
yulia yulya julia juliya
yuri yura juri jurij yury iurii georg yuriy jerzy
abdullah abdallah abdulla abdul
ahmed ahmad achmed ahmet
ali aly
fatima fatma fatimah fatema
hassan hasan hassane
hussein husain hussain hossein husayn
ibrahim ebrahim abraham
khalid khaled chaled
mahmoud mahmud mehmood
mustafa mostafa moustafa
omar umar omer
yousef yusuf youssef joseph yousuf yusef
zeynep zainab zaynab
`;
