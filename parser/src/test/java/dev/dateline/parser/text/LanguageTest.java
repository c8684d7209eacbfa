package dev.dateline.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ar | قررت الحكومة أمس أن القانون الجديد للمياه سيطرح على التصويت في الأسبوع المقبل، كما قالت الوزيرة للصحفيين في العاصمة.
                    be | Урад вырашыў учора, што новы закон аб вадзе будзе прыняты на наступным тыдні, сказала міністр журналістам у сталіцы.
                    bg | Правителството реши вчера, че новият закон за водата ще бъде гласуван следващата седмица, каза министърът пред журналисти в столицата.
                    ca | El govern va decidir ahir que la nova llei de l'aigua es votarà la setmana vinent, va dir la ministra als periodistes a la capital amb un somriure.
                    cs | Vláda včera rozhodla, že o novém zákonu o vodě se bude hlasovat příští týden, řekla ministryně novinářům v hlavním městě.
                    cy | Mae'r llywodraeth wedi penderfynu y bydd y gyfraith newydd am ddŵr yn cael ei phleidleisio yr wythnos nesaf, meddai'r gweinidog wrth newyddiadurwyr yn y brifddinas ddoe.
                    da | Regeringen besluttede i går, at den nye lov om vand skal til afstemning i næste uge, sagde ministeren til journalister i hovedstaden. Loven har ikke mødt modstand.
                    de | Die Regierung hat gestern beschlossen, dass über das neue Wassergesetz nächste Woche abgestimmt wird, sagte die Ministerin.
                    el | Η κυβέρνηση αποφάσισε χθες ότι ο νέος νόμος για το νερό θα ψηφιστεί την επόμενη εβδομάδα, δήλωσε η υπουργός.
                    en | The government decided yesterday that the new water law will be put to the vote next week, the minister told reporters.
                    es | El gobierno decidió ayer que la nueva ley del agua se votará la próxima semana, dijo la ministra a los periodistas en la capital.
                    et | Valitsus otsustas eile, et uue veeseaduse üle hääletatakse järgmisel nädalal, ütles minister ajakirjanikele pealinnas. Seadus ei ole vastuseisu tekitanud.
                    fa | دولت دیروز تصمیم گرفت که قانون جدید آب هفته آینده به رأی گذاشته شود، وزیر به خبرنگاران در پایتخت گفت.
                    fi | Hallitus päätti eilen, että uudesta vesilaista äänestetään ensi viikolla, ministeri sanoi toimittajille pääkaupungissa. Laki ei ole herättänyt vastustusta.
                    fr | Le gouvernement a décidé hier que la nouvelle loi sur l'eau serait votée la semaine prochaine, a déclaré la ministre.
                    gl | O goberno decidiu onte que a nova lei da auga se votará a vindeira semana, dixo a ministra aos xornalistas na capital. A lei non atopou oposición.
                    he | הממשלה החליטה אתמול שהחוק החדש על המים יעלה להצבעה בשבוע הבא, אמרה השרה לעיתונאים בבירה.
                    hi | सरकार ने कल फैसला किया कि पानी के नए कानून पर अगले सप्ताह मतदान होगा, मंत्री ने राजधानी में पत्रकारों से कहा।
                    hr | Vlada je jučer odlučila da će novi zakon o vodama biti izglasan sljedeći tjedan, rekla je ministrica novinarima u glavnom gradu.
                    hu | A kormány tegnap úgy döntött, hogy az új víztörvényről a jövő héten szavaznak, mondta a miniszter az újságíróknak a fővárosban.
                    id | Pemerintah kemarin memutuskan bahwa undang-undang air yang baru akan dipungut suara pekan depan, kata menteri kepada wartawan di ibu kota.
                    it | Il governo ha deciso ieri che la nuova legge sull'acqua sarà votata la prossima settimana, ha detto la ministra ai giornalisti nella capitale.
                    ja | 政府は昨日、新しい水道法を来週採決することを決めたと、大臣が首都で記者団に語った。
                    ko | 정부는 어제 새로운 물법을 다음 주에 표결하기로 결정했다고 장관이 수도에서 기자들에게 말했다.
                    lt | Vyriausybė vakar nusprendė, kad dėl naujo vandens įstatymo bus balsuojama kitą savaitę, sostinėje žurnalistams sakė ministrė.
                    lv | Valdība vakar nolēma, ka par jauno ūdens likumu balsos nākamnedēļ, galvaspilsētā žurnālistiem sacīja ministre. Likums nav radis pretestību.
                    ms | Kerajaan semalam memutuskan bahawa undang-undang air baharu akan diundi minggu depan, kata menteri kepada wartawan di ibu negara kerana desakan.
                    nl | De regering besloot gisteren dat de nieuwe wet over water volgende week in stemming komt, zei de minister tegen journalisten in de hoofdstad.
                    no | Regjeringen besluttet i går at den nye loven om vann skal opp til avstemning neste uke, sa ministeren til journalister i hovedstaden. Loven har ikke møtt motstand.
                    pl | Rząd zdecydował wczoraj, że nad nową ustawą o wodzie odbędzie się głosowanie w przyszłym tygodniu, powiedziała ministra dziennikarzom w stolicy.
                    pt | O governo decidiu ontem que a nova lei da água será votada na próxima semana, disse a ministra aos jornalistas na capital. A lei não encontrou oposição.
                    ro | Guvernul a decis ieri că noua lege a apei va fi votată săptămâna viitoare, a declarat ministrul în fața jurnaliștilor din capitală.
                    ru | Правительство решило вчера, что новый закон о воде будет принят на следующей неделе, сказала министр журналистам в столице.
                    sk | Vláda včera rozhodla, že o novom zákone o vode sa bude hlasovať budúci týždeň, povedala ministerka novinárom v hlavnom meste.
                    sl | Vlada je včeraj sklenila, da bo novi zakon o vodi sprejet prihodnji teden, je povedala ministrica novinarjem v prestolnici.
                    sr | Влада је јуче одлучила да ће нови закон о водама бити изгласан следеће недеље, рекла је министарка новинарима у престоници.
                    sv | Regeringen beslutade i går att den nya lagen om vatten ska röstas igenom nästa vecka, sade ministern till journalister i huvudstaden. Lagen har inte mött motstånd.
                    sw | Serikali iliamua jana kwamba sheria mpya ya maji itapigiwa kura wiki ijayo, waziri aliwaambia waandishi wa habari katika mji mkuu.
                    th | รัฐบาลตัดสินใจเมื่อวานนี้ว่าจะลงมติกฎหมายน้ำฉบับใหม่ในสัปดาห์หน้า รัฐมนตรีกล่าวกับผู้สื่อข่าวในเมืองหลวง
                    tr | Hükümet dün yeni su yasasının gelecek hafta oylanacağına karar verdi, bakan başkentte gazetecilere söyledi. Yasa için bir itiraz olmadı.
                    uk | Уряд вирішив учора, що новий закон про воду буде ухвалено наступного тижня, сказала міністерка журналістам у столиці.
                    ur | حکومت نے کل فیصلہ کیا کہ پانی کے نئے قانون پر اگلے ہفتے ووٹنگ ہوگی، وزیر نے دارالحکومت میں صحافیوں کو بتایا۔
                    vi | Chính phủ hôm qua quyết định rằng luật nước mới sẽ được bỏ phiếu vào tuần tới, bộ trưởng nói với các nhà báo tại thủ đô.
                    zh | 部长昨天在首都对记者说，政府决定下周就新的水法进行表决。
                    """)
    void relativesAreToldApartInASentence(String language, String sentence) {
        assertThat(Language.of(Tokens.of(sentence))).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Yes.",
                "1 2 3 4 5 6 7 8 9",
                "ABCD EFGH IJKL MNOP QRST UVWX YZAB",
                "Reuters Bloomberg AFP dpa",
                "La registaro decidis hieraŭ, ke la leĝo pri akvo estos voĉdonita en la sekva semajno."
            })
    void whatIsNotPlainIsAbsent(String text) {
        assertThat(Language.of(Tokens.of(text))).isEmpty();
    }

    @Test
    void capitalsOfNamesAreNoWords() {
        String copy = "Ethical AI, an AI maker, says its AI is now in use at AI firms.";

        assertThat(Language.of(Tokens.of(copy))).contains("en");
    }

    @Test
    void aHeadlineInCapitalsHasALanguage() {
        assertThat(Language.of(Tokens.of("MINISTERS SAY THEY WILL NOT SIGN IT UNTIL THE END OF THE YEAR")))
                .contains("en");
    }

    @Test
    void aSummaryAheadOfAStoryDoesNotTellItsLanguage() {
        String summary =
                "Le conseil a décidé hier que le quai serait fermé pour six mois, et les pêcheurs le regrettent. ";
        String story = "The council decided yesterday that the quay would be closed, and the rowers regret it. ";

        assertThat(Language.of(Tokens.of(summary.repeat(30) + story.repeat(80))))
                .contains("en");
    }
}
