package vn.soat.patterns.vocabulary;

/** The lists of words that readers look for around a figure or a code. */
public enum WordList {
  /** The words directly before a number that introduce a count whose unit was named before. */
  INTRODUCES,
  /** A dossier, by its bare name. */
  DOSSIER,
  /** A procedure, by its bare name. */
  PROCEDURE,
  /** "số hồ sơ": what is counted, directly before a colon and the number. */
  NUMBER_OF_DOSSIERS,
  /** Directly before a number: what is left over of the dossiers before. */
  LEFT_OVER,
  /** Behind a number, before the word that sorts it: "118 nộp trực tuyến". */
  HANDED_IN,
  /** Behind late dossiers: what they wait for. */
  WAITS_FOR,
  /** Where most of the late ones are, before a ratio of them to all late ones. */
  GATHERED,
  /** As the label of an item: it adds the items above up. */
  SUMS,
  /** Behind a unit cut short: no noun that it would go on with, "05 bộ của năm trước". */
  ENDS_UNIT,
  /** Between a number of fields and how many procedures they have. */
  FIELDS_WITH,
  /** How a sentence behind a label begins. */
  IN_TIME,
  /** Before a number that is a year's, a month's or a day's. */
  TIMES,
  /** Before such a word: how long it is, not which. */
  EACH_TIME,
  /** Before a day and a month that a slash parts. */
  DAYS,
  /** Behind two amounts that a slash parts: both are millions. */
  MILLIONS,
  /** And billions. */
  BILLIONS,
  /** What else a report counts in the same way: an item that names it counts no dossiers. */
  FOREIGN,
  /** Words that begin as one of {@link #FOREIGN} does and name nothing that is counted. */
  NOT_FOREIGN,
  /** What follows a figure up to such a word still qualifies it. */
  BEHIND_ENDS,
  /** What follows names only the most of a count. */
  MOSTLY,
  /** Between two figures: behind such a word the next one's begin. */
  NEXT_BEGINS,
  /** What may stand between a whole and the list of its parts. */
  BRINGS_PARTS,
  /** "giảm 114 hồ sơ so với quý II": how much came or went. */
  CHANGE,
  /** Before a figure: how many in the mean, not how many there were. */
  AVERAGE,
  /** "từ 480 lên 540 hồ sơ": what stands before the figure that it began with. */
  BEGUN_WITH,
  /** And what before the figure that was reached. */
  REACHED,
  /** What an earlier time is compared with stands behind these: "so với năm 2020 (1.655 hồ sơ)". */
  COMPARED,
  /** Between a count and the field that it is of: "02 về đất đai". */
  CONCERNS_FIELD,
  /** Who brings dossiers and takes results away. */
  POST,
  /** Where they are handed in without it. */
  AT_THE_COUNTER,
  /** Before what is counted by no number: "nhiều thủ tục". */
  SOME_OF,
  /** Directly before a figure: one of an earlier time. "486 hồ sơ, cùng kỳ 432 hồ sơ". */
  EARLIER,
  /** Behind the bracket of an earlier time: what is compared with it comes now. */
  COMPARISON_GOES_ON,
  /** Before a share: it is the difference of two figures, not their ratio. */
  CHANGED_BY,
  /** Those of them that tell of less than there was. */
  FALLEN_BY,
  /** Behind a share: it is one of days, not of what is counted. */
  DURATIONS,
  /** What a heading may begin with before the name of a field. */
  BEFORE_FIELD,
  /** Before a time: what is left over from it is no more than the figure before. */
  LEFT_FROM,
  /** The same, behind a figure: "03 hồ sơ của năm 2016". */
  COUNTED_OF,
  /** In a heading: how the label above the names of the rows begins. */
  ROW_COLUMNS,
  /** In a heading: a column whose rows, or whose title, say what it counts. */
  NUMBER_COLUMNS,
  /** How the head of a column begins that holds the counts of another time. */
  TIME_COLUMNS,
  /** And that of one that holds the wholes of the counts before it. */
  WHOLE_COLUMNS,
  /** And that of one that holds how many of the wholes before it were done. */
  DONE_COLUMNS,
  /** And that of one that holds by how much they have changed. */
  CHANGE_COLUMNS,
  /** The words of times, as opposed to the plans and neighbours that are compared with, too. */
  COMPARED_TIMES,
  /** Before a figure, or heading some: they count more than the report's own period. */
  CUMULATIVE,
  /** Behind a time: what is left over from it belongs to another. */
  CARRIED_OVER,
  /** What was planned or given, as a target or a budget: its figure is the whole of a share. */
  PLAN,
  /**
   * "346 hồ sơ; nếu tính trên 1.038 hồ sơ": the figure behind such words is the base of a share.
   */
  RECKONED_ON,
  /** "113 % tổng số 23 người", "106 % của kế hoạch": directly behind a share, before its base. */
  OF_ALL,
  /** "chiếm 56,7 % tổng số hồ sơ tiếp nhận": what calls all dossiers that came in. */
  ALL_RECEIVED,
  /** "bằng 63,1 % bộ thủ tục": what calls all procedures. */
  ALL_PROCEDURES,
  /** "tổng số hồ sơ của xã": whose or of what time all of it is. */
  OF_OFFICE,
  /**
   * "tỷ lệ 96,41 trên tổng số": a number behind such words is a share, though it lacks its sign.
   */
  RATE_IS,
  /** What the words of a target end with: "chỉ tiêu huyện giao là 10%". */
  TARGET_ENDS,
  /** Words of what is wanted, not of what is: "phấn đấu không để hồ sơ quá hạn". */
  PLANNED,
  /** Before a figure: one that is to be reached, not one that was. */
  AIMED_AT,
  /** Behind a figure: the one that was told before. */
  THOSE,
  /** Directly before a figure: it counts all of them. */
  IN_ALL,
  /** Directly before a figure: none of them is left out. "toàn bộ 318 hồ sơ". */
  ALL_OF,
  /** Directly behind such a figure: what is said of all of them follows. */
  EVERY_ONE,
  /**
   * Where the words end about a whole that opens a sentence: "Trong tổng số 9 hồ sơ đã trả có …".
   */
  WHOLE_ENDS,
  /** Where what a base is called ends: "trong 48 hồ sơ trễ hạn có 12 hồ sơ đất đai". */
  SAID_OF_BASE,
  /** Behind a base: what was done with its part follows. */
  WAS_DONE,
  /** Before procedures: what is said holds for them, not for the dossiers that they make. */
  CONCERNS,
  /** Of procedures: those by which dossiers came in at all. */
  USED,
  /** Directly behind procedures: those of which something is not true. */
  LACKING,
  /** Units that say themselves that procedures are offered online. */
  ONLINE_SERVICE,
  /** Before dossiers that were only looked at. */
  CHECKED,
  /** In a bracket behind dossiers that the report's own figures leave out. */
  NOT_COUNTED_IN,
  /** In a bracket behind dossiers that a total told before holds. */
  COUNTED_IN,
  /** A section so named counts the dossiers of people from elsewhere. */
  ANYWHERE,
  /** What follows says why; what was said before holds, whatever the cause is. */
  BECAUSE,
  /** At the end of a lead-in: its items are parts of what it counts. */
  DIVIDES,
  /** A label that names the cause of something: what stands behind it is that thing. */
  CAUSES,
  /** Said of all that is pending: what is called late behind it is pending, too. */
  ALL_IN_TIME,
  /** A heading that names one of these tells what was, though it may name tasks as well. */
  TOLD,
  /** Before dossiers, among the tasks to come: all of what is still open. */
  TO_CLEAR,
  /** Before a share that is out of those alone that could be handed in online. */
  FIT_FOR,
  /** Before "trong 702 hồ sơ hộ tịch …": at a sentence's start. */
  SINGLES_OUT,
  /** Directly before a figure, behind a sign: resolved before the day. */
  SHORT_EARLY,
  /** And on the day. */
  SHORT_ON_TIME,
  /** And given back. */
  SHORT_RETURNED,
  /** Kinds of registering a birth: "đúng hạn" and "quá hạn" beside them are kinds, too. */
  KINDS_OF_REGISTRATION,
  /** Behind a ratio: what it counts is no dossier. */
  OTHER_THINGS,
  /** Before "trường hợp": entries of a register, not dossiers. */
  RECORDS,
  /** Apologies go with late dossiers. */
  APOLOGY,
  /** "Phân theo lĩnh vực: …": what came in, whatever the figure before it is. */
  BY_FIELD,
  /** What dossiers are counted by: the counters, villages and units of an office. */
  GROUPS,
  /** What an item may begin with before "lĩnh vực". */
  ABOUT,
  /** Words that no name of a field goes on with. */
  NO_NAME,
  /** Before such a word: each of them is told apart. */
  EACH_OF,
  /** As a label beside {@link #NEW_ONES}: what was carried over. */
  OLD_ONES,
  /** What came in during the period itself. */
  NEW_ONES,
  /** Before a word of lateness: late and not yet resolved. "01 hồ sơ đang quá hạn". */
  STILL,
  /** Between two words that tell what is counted: both are said of one count. */
  OR,
  /** "Tình hình giải quyết TTHC": a section so named is about the dossiers that procedures make. */
  HANDLED,
  /** The verbs of resolving: beside words of receiving, or parting one count from another. */
  RESOLVING,
  /** "không kể", "chưa tính": what follows is left out of the count. */
  LEAVES_OUT,
  /** Who acts: behind a comma, a new clause begins with one of them. */
  SUBJECTS,
  /** What procedures, not the dossiers that they make, are counted behind. */
  NUMBER_OF_PROCEDURES,
  /** Words that end a list of parts: another thought begins. */
  ANOTHER_THOUGHT,
  /** At the end of a lead-in: the list below it holds its parts. */
  OPENS_LIST,
  /** "09 hồ sơ, 04 hồ sơ, cùng bằng 0,53%": what follows is said of all the parts before. */
  TOGETHER,
  /** Directly before a figure: the sum of those before it. */
  ADDS_UP,
  /** What a list of parts leaves over. */
  REST,
  /** What a table or its column is about: dossiers. */
  DOSSIERS,
  /** Or procedures. */
  PROCEDURES,
  /** In the label of a column: what was there before is left out. */
  ONLY_NEW,
  /** Behind a word for what is pending: only as long as its time has not run out. */
  DUE,
  /** Words for all whose time has run out: what was resolved in time is a share of them. */
  FALLEN_DUE,
  /** In the label of a column: its figures are shares. */
  RATES,
  /** In the label of a column: its figures are points of an assessment. */
  POINTS,
  /** How the label of a row begins that adds others up. */
  TOTALS,
  /** The rows of a table are why dossiers are late. */
  REASON,
  /** Numbers of levels, sessions and articles count nothing. */
  ORDINAL,
  /** The words of a plan or total, whose figure is the whole of what was done. */
  MARKS_WHOLE,
  /** Behind a percentage: its base is one of dossiers. */
  OF_DOSSIERS,
  /** Behind a percentage: its base is a number of what the next words name. */
  OF_NUMBER,
  /** "tăng thêm khoảng", "vượt chỉ tiêu": what may stand between such a word and the figure. */
  CHANGE_HOW,
  /** What may stand between an office and the colon before a list of its documents. */
  BRINGS_LIST,
  /** Before the number of a form, which is no document. */
  FORMS,
  /** The words of issuing directly before a document. */
  ISSUING,
  /** "ban hành và triển khai thực hiện các …": what may follow such a word. */
  ISSUING_WHAT,
  /** Behind a document, before the office that it is of. */
  ISSUED_BY,
  /** "đều được ban hành trong ngày": what may stand between "đều" and "ngày". */
  ISSUED_ON,
  /** A date behind these words limits a period; nothing was issued on it. */
  LIMITS,
  /** Before a document that an office says something in. */
  SAID_IN,
  /** Before a document that the report is written by. */
  BASIS,
  /** Words for a place that stand for its committee: "của huyện Gia Lộc". */
  PLACES,
  /** The same of the places above a commune. */
  PLACES_ABOVE,
  /** The reporting office, without its name. */
  OWN_OFFICE,
  /** Departments that a district has and a commune has not, as symbols name them. */
  DISTRICT_UNITS,
  /** Who decides: how the line begins that names the authority under a decision's title. */
  AUTHORITY,
  /** How the names of offices begin that report in their own name, not in their committee's. */
  OFFICE,
  /** A line that ends so cannot be the end of a title: a name or a number must follow. */
  TITLE_GOES_ON,
  /** The word for a share. */
  RATE,
  /** A count makes up a share of its whole: "đạt", "chiếm". */
  MAKES_UP,
  /** The same told once more: "tương ứng", "tức". */
  AMOUNTS_TO,
  /** Before a figure that is not exact. */
  ROUGHLY,
  /** One of these stands last before a share that is said of a figure, where no bracket does. */
  ENDS_BEFORE_SHARE,
  /** What is reckoned on before it is done. */
  PLANS,
  /** What bears a number for a name: "điều 5", "mức độ 3". */
  NAMED_BY_NUMBER,
  /** The centre of the Party or the state, in a letterhead. */
  CENTRE,
  /** How the names of the state and the Party begin, which no office reports under. */
  NATION,
  /** What the name of a department begins with. */
  KINDS_OF_OFFICE,
  /** What an office does with its report. */
  REPORTS,
  /** The first words of a committee in a letterhead. */
  COMMITTEE,
  /** Behind "xã": the word is none for a commune. */
  SOCIALIST,
  /** Why a dossier is late, or what it waits for. */
  BECAUSE_OR_WAITS,
  /** What a sentence about the number of procedures begins with. */
  PROCEDURES_AS_SUBJECT
}
