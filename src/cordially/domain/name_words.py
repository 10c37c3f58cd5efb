"""Words that stand in name fields without being the name, and names that come first.

All are folded: lower case, without accents and dots.
"""

TITLES = frozenset(
    """
    dr dra drs doc prof professor professora professorin mr mrs ms miss mx sir dame lord lady
    madam rev reverend fr pastor rabbi imam hon judge ing dipling dipl diplom mag mmag magister
    bsc msc eng engr engg er ir arch archt adv advocate atty avv avvocato dott dottssa dottor
    dottore geom rag lic licda licenciada licenciado capt captain cdr cmdr col colonel maj major
    gen general lt sgt cpt ca cs cma herr frau hr fra mme mlle monsieur madame sr sra srta senor
    senora don dona dhr mevr mevrouw habil hc univ priv doz pd sri shri smt kumari ustaz
    hc techn med phil jur rer nat oec
    г-н г-жа др проф д-р د الدكتور الدكتورة دكتور دكتورة أ المهندس المهندسة مهندس م ดร นาย นาง
    นางสาว คุณ
    """.split()
)

CREDENTIALS = frozenset(
    """
    phd dphil mphil md mbbs dds dmd dvm do rn np pa bsn msn dnp pharmd psyd edd dba dsc scd drph
    mba emba msc bsc ms bs ma ba mfa bfa bcom mcom mtech btech meng beng be me mca bca mph mpa mpp
    msw lcsw llb llm jd lld esq esquire pe peng ceng cpeng eur ing eurlng riba aia leed ap ncarb
    pmp pmi capm prince2 pmiacp acp csm cspo psm pspo safe spc cissp cism cisa crisc ceh oscp itil
    togaf ccna ccnp ccie mcse aws cpa cfa caia frm cfp cma cia acca fcca aca fca acma fcma cima cgma
    cipd mcipd fcipd assoccipd shrm shrmcp shrmscp phr sphr gphr cphr cipp cippe cipm cips mcips
    frsa frse frs fhea sfhea obe mbe cbe kbe cbap ccba cscp cpim cltd mrics frics pcc mcc acc icf
    bcba lpc lmft lmhc rd rdn cscs cpt dpt ot otr slp ccc facs facp fache mrcp frcs ficm
    jr sr ii iii iv vi 2nd 3rd hons retd ret usn usaf usmc usa
    he him his she her hers they them theirs ze hir elle ella sie ihr er ihm
    open hiring
    """.split()
)

COMPANY_WORDS = frozenset(
    """
    gmbh ltd limited inc llc llp corp corporation plc bv nv srl spa sarl sas oy aps pvt pty lda ltda
    kft sro doo zrt
    solutions consulting consultancy consultants services academy technologies recruitment
    recruiting recruiters agency agentur university institute foundation association stiftung
    verein verlag software systems marketing group gruppe team media studio studios official
    network networks partners holdings ventures capital logistics industries enterprises
    """.split()
)

COMPOUND_FIRST = frozenset(
    """
    jean marie anne anna ana maria mary mari juan jose josefa luis carlos joao pedro paulo rosa luz
    gian gianni pier piero hans karl klaus heinz eva lena lisa john billy bobby sarah sara sue jo
    abdul abdel abd abu umm nur noor siti al el عبد ابو ام
    """.split()
)
"""First words of given names that people use whole: Jean Pierre, María José, Abdul Rahman."""

EAST_ASIAN_FAMILY = frozenset(
    """
    kim lee park choi jung jeong kang cho yoon jang lim shin seo kwon hwang ahn song yang bae
    baek
    wang li zhang liu chen yang zhao huang zhou wu xu sun zhu hu guo lin he gao luo zheng liang xie
    tang xiao deng feng cheng cai peng pan yuan dong jiang cui qian shen wei lu ye yan xue fu
    chan wong leung cheung lau ng kwok tsang chow yeung fung tsai hsu hsieh chang chiang chou tseng
    nguyen tran le pham hoang huynh vo dang bui do ngo duong
    sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
    yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto ogawa okada
    """.split()
)

ALSO_GIVEN = frozenset("kim lee lin he an do le park li mori song sun yang lim".split())
"""Family names of East Asia that are given names, or words, elsewhere as well."""

HUNGARIAN_FAMILY = frozenset(
    """
    nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz
    lakatos meszaros olah racz fekete szilagyi torok feher balazs gal kis szucs kocsis orsos
    pinter fodor szalai sipos magyar lukacs gulyas biro katona laszlo jakab halasz
    """.split()
)

HUNGARIAN_GIVEN = frozenset(
    """
    zsofia zsolt zsuzsanna zsuzsa katalin ilona eva anna maria erzsebet agnes andrea krisztina
    monika judit eszter reka dora nora boglarka borbala emese eniko tunde timea csilla ildiko
    marta piroska istvan jozsef laszlo zoltan janos ferenc attila peter tamas gabor tibor andras
    csaba imre lajos gyorgy balazs gyula mihaly karoly robert daniel adam bence mate levente gergo
    gergely akos norbert szabolcs miklos pal sandor david viktor
    """.split()
)

CHINESE_DOUBLE_FAMILY = frozenset(
    "欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 夏侯 皇甫 尉迟 公孙 慕容 令狐 端木".split()
)
