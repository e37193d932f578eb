package vn.soat.patterns.vocabulary;

/** The lists of words that readers look for around a figure or a code. */
public enum WordList {
  /** The words directly before a number that introduce a count whose unit was named before. */
  INTRODUCES,
  /** What else a report counts in the same way: an item that names it counts no dossiers. */
  FOREIGN,
  /** Words that begin as one of {@link #FOREIGN} does and name nothing that is counted. */
  NOT_FOREIGN,
  /** What follows a figure up to such a word still qualifies it. */
  BEHIND_ENDS,
  /** What follows names only the most of a count. */
  MOSTLY,
  /** "giảm 114 hồ sơ so với quý II": how much came or went. */
  CHANGE,
  /** "từ 480 lên 540 hồ sơ": what stands before the figure that it began with. */
  BEGUN_WITH,
  /** And what before the figure that was reached. */
  REACHED,
  /** What an earlier time is compared with stands behind these: "so với năm 2020 (1.655 hồ sơ)". */
  COMPARED,
  /** Before a share: it is the difference of two figures, not their ratio. */
  CHANGED_BY,
  /** Those of them that tell of less than there was. */
  FALLEN_BY,
  /** Behind a share: it is one of days, not of what is counted. */
  DURATIONS,
  /** How the head of a column begins that holds the counts of another time. */
  TIME_COLUMNS,
  /** And that of one that holds the wholes of the counts before it. */
  WHOLE_COLUMNS,
  /** And that of one that holds by how much they have changed. */
  CHANGE_COLUMNS,
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
  /** Before procedures: what is said holds for them, not for the dossiers that they make. */
  CONCERNS,
  /** Before dossiers that were only looked at. */
  CHECKED,
  /** A section so named counts the dossiers of people from elsewhere. */
  ANYWHERE,
  /** What follows says why; what was said before holds, whatever the cause is. */
  CAUSE,
  /** A heading that names one of these tells what was, though it may name tasks as well. */
  TOLD,
  /** Before dossiers, among the tasks to come: all of what is still open. */
  TO_CLEAR,
  /** Apologies go with late dossiers. */
  APOLOGY,
  /** "Phân theo lĩnh vực: …": what came in, whatever the figure before it is. */
  BY_FIELD,
  /** What dossiers are counted by: the counters, villages and units of an office. */
  GROUPS,
  /** Before such a word: each of them is told apart. */
  EACH_OF,
  /** As a label beside {@link #NEW_ONES}: what was carried over. */
  OLD_ONES,
  /** What came in during the period itself. */
  NEW_ONES,
  /** "Tình hình giải quyết TTHC": a section so named is about the dossiers that procedures make. */
  HANDLED,
  /** "không kể", "chưa tính": what follows is left out of the count. */
  LEAVES_OUT,
  /** Who acts: behind a comma, a new clause begins with one of them. */
  SUBJECTS,
  /** What procedures, not the dossiers that they make, are counted behind. */
  NUMBER_OF_PROCEDURES,
  /** Words that end a list of parts: another thought begins. */
  ANOTHER_THOUGHT,
  /** "09 hồ sơ, 04 hồ sơ, cùng bằng 0,53%": what follows is said of all the parts before. */
  TOGETHER,
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
  /** In the label of a column: its figures are shares. */
  RATES,
  /** In the label of a column: its figures are points of an assessment. */
  POINTS,
  /** How the label of a row begins that adds others up. */
  TOTALS,
  /** The rows of a table are why dossiers are late. */
  CAUSES,
  /** Numbers of levels, sessions and articles count nothing. */
  ORDINAL,
  /** The words of a plan or total, whose figure is the whole of what was done. */
  MARKS_WHOLE,
  /** Behind a percentage: its base is one of dossiers. */
  OF_DOSSIERS,
  /** "tăng thêm khoảng", "vượt chỉ tiêu": what may stand between such a word and the figure. */
  CHANGE_HOW,
  /** The words of issuing directly before a document. */
  ISSUING,
  /** "ban hành và triển khai thực hiện các …": what may follow such a word. */
  ISSUING_WHAT,
  /** Who decides: how the line begins that names the authority under a decision's title. */
  AUTHORITY,
  /** How the names of offices begin that report in their own name, not in their committee's. */
  OFFICE,
  /** A line that ends so cannot be the end of a title: a name or a number must follow. */
  TITLE_GOES_ON
}
