/** Letters and name signs of other alphabets with a rough Latin form. Rough is enough: it only helps to find pairs. */

const words = (text: string): string[] => text.trim().split(/\s+/);

/** `а a б b …`: every letter is followed by its Latin form; `_` stands for none. */
function table(text: string): [string, string][] {
  const parts = words(text);
  return parts.flatMap((part, i) =>
    i % 2 === 0 ? [[part, (parts[i + 1] ?? '_').replaceAll('_', '')] as [string, string]] : [],
  );
}

/** Latin letters that have no accent to drop, but are written otherwise by others. */
export const LATIN_VARIANTS: ReadonlyMap<string, string> = new Map(
  table(`ß ss ø o ł l đ d ð d þ th æ ae œ oe ı i ħ h ŋ ng ŧ t ƒ f ɐ a ə e ɛ e ɔ o ɪ i ʟ l ʀ r ʏ y ɢ g ʜ h ɴ n ʙ b
    ᴀ a ᴄ c ᴅ d ᴇ e ꜰ f ᴊ j ᴋ k ᴍ m ᴏ o ᴘ p ǫ q ꜱ s ᴛ t ᴜ u ᴠ v ᴡ w ᴢ z`),
);

const CYRILLIC = `а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch
  ш sh щ shch ъ _ ы y ь _ э e ю yu я ya є ye і i ї yi ґ g ђ dj ј j љ lj њ nj ћ c џ dz ў u қ k ғ g ң ng ө o ү u ұ u һ h ә a`;

const GREEK = `α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`;

const HEBREW = `א a ב b ג g ד d ה h ו v ז z ח ch ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t`;

/** و and ي as vowels: in names they nearly always are. */
const ARABIC = `ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع _ غ gh ف f ق k ك k
  ک k ل l م m ن n ه h ة a و u ؤ u ي i ی i ى a ئ i ء _ پ p چ ch ژ zh گ g ڤ v`;

const ARMENIAN = `ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o
  չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ u փ p ք k և ev օ o ֆ f`;

const GEORGIAN = `ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh
  ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h`;

const KANA = `あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go さ sa し shi す su せ se そ so
  ざ za じ ji ず zu ぜ ze ぞ zo た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do な na に ni ぬ nu ね ne の no
  は ha ひ hi ふ fu へ he ほ ho ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po ま ma み mi む mu め me も mo
  や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro わ wa を o ん n ゔ vu ゃ ya ゅ yu ょ yo っ _ ー _ ぁ a ぃ i ぅ u ぇ e ぉ o`;

const DEVANAGARI = `अ a आ a इ i ई i उ u ऊ u ए e ऐ ai ओ o औ au क ka ख kha ग ga घ gha च cha छ cha ज ja झ jha ट ta ठ tha ड da
  ढ dha ण na त ta थ tha द da ध dha न na प pa फ pha ब ba भ bha म ma य ya र ra ल la व va श sha ष sha स sa ह ha ा a ि i ी i
  ु u ू u े e ै ai ो o ौ au ं n ् _`;

export const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, HEBREW, ARABIC, ARMENIAN, GEORGIAN, KANA, DEVANAGARI].flatMap(table),
);

/** Parts of a Hangul syllable block, in the order of the Unicode standard (section 3.12). */
export const HANGUL_INITIALS = words('g kk n d tt r m b pp s ss _ j jj ch k t p h');
export const HANGUL_MEDIALS = words('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
export const HANGUL_FINALS = words('_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t');

/** Family names whose usual Latin spelling does not follow from the syllable. */
export const HANGUL_NAMES: ReadonlyMap<string, string> = new Map(
  table(
    '김 kim 이 lee 박 park 최 choi 정 jung 강 kang 조 cho 윤 yoon 임 lim 신 shin 유 yoo 노 noh 오 oh 우 woo 구 koo 문 moon 고 ko 권 kwon',
  ),
);

/** Family names of two signs, which would otherwise be cut after the first. */
export const LONG_FAMILY_NAMES: ReadonlySet<string> = new Set(
  words('欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 皇甫 慕容 令狐 尉迟 东方 東方 夏侯 남궁 황보 선우 제갈 독고'),
);

/** Frequent family names; a full dictionary of readings would be larger than the rest of Kith. */
export const HAN_NAMES: ReadonlyMap<string, string> = new Map(
  table(`王 wang 李 li 张 zhang 張 zhang 刘 liu 劉 liu 陈 chen 陳 chen 杨 yang 楊 yang 黄 huang 黃 huang 赵 zhao 趙 zhao
    吴 wu 吳 wu 周 zhou 徐 xu 孙 sun 孫 sun 马 ma 馬 ma 朱 zhu 胡 hu 郭 guo 何 he 林 lin 高 gao 罗 luo 羅 luo 郑 zheng 鄭 zheng
    梁 liang 谢 xie 謝 xie 宋 song 唐 tang 许 xu 許 xu 邓 deng 鄧 deng 韩 han 韓 han 冯 feng 馮 feng 曹 cao 彭 peng 曾 zeng
    肖 xiao 田 tian 董 dong 袁 yuan 潘 pan 于 yu 蒋 jiang 蔣 jiang 蔡 cai 余 yu 杜 du 叶 ye 葉 ye 程 cheng 苏 su 蘇 su
    魏 wei 吕 lu 呂 lu 丁 ding 任 ren 沈 shen 姚 yao 卢 lu 盧 lu 姜 jiang 崔 cui 钟 zhong 鍾 zhong 谭 tan 譚 tan 陆 lu 陸 lu
    汪 wang 范 fan 金 jin 石 shi 廖 liao 贾 jia 賈 jia 夏 xia 韦 wei 方 fang 白 bai 邹 zou 鄒 zou 孟 meng 熊 xiong 秦 qin
    邱 qiu 江 jiang 尹 yin 薛 xue 段 duan 雷 lei 侯 hou 龙 long 史 shi 陶 tao 黎 li 贺 he 賀 he 顾 gu 顧 gu 毛 mao 郝 hao
    邵 shao 万 wan 萬 wan 钱 qian 錢 qian 严 yan 嚴 yan 戴 dai 武 wu 莫 mo 孔 kong 汤 tang 湯 tang
    佐藤 sato 鈴木 suzuki 高橋 takahashi 田中 tanaka 渡辺 watanabe 伊藤 ito 山本 yamamoto 中村 nakamura 小林 kobayashi
    加藤 kato 吉田 yoshida 山田 yamada 山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura 斎藤 saito 清水 shimizu
    池田 ikeda 橋本 hashimoto 石川 ishikawa 小川 ogawa 岡田 okada 藤田 fujita 村上 murakami 近藤 kondo 森 mori`),
);
