package rar.model.goal;

/** Is told, month by month or year by year, how far a position is from what a goal demands. */
public interface GoalReader {

    /**
     * What the goal sees in a month, or in a year.
     *
     * @param month its index, 0 being the first of the position; of a year the month that stands for it, its first or last
     * @param levelOre what the goal holds against its limit, in öre
     * @param marginOre how far that is from the limit, in öre, negative where the goal breaks
     */
    void read(int month, long levelOre, long marginOre);

    /**
     * That the position does not tell whether the goal is kept.
     *
     * @param month what would have to be judged; -1 for the opening
     */
    void cannotJudge(int month);
}
