package rar.model.goal;

/** Cash month by month: of a plan, of a simulated path, or of a forecast in the middle of one. */
public interface CashPath {

    /** How many months there are. */
    int months();

    /** The first month that goals judge, 0 being the first of all: those before have happened. A year is judged that ends later. */
    default int firstJudged() {
        return 0;
    }

    /** Cash at the end of month {@code index} in öre, 0 being the first month. */
    long cashOre(int index);

    /**
     * Cash of month {@code index} after all of its payments and before any of its receipts, in öre; no more than at its end.
     */
    long beforeReceiptsOre(int index);

    /** What a floor demands in month {@code index}, in öre. */
    long floorOre(CashFloor floor, int index);

    /** The cash of month {@code index} that is held against a floor, in öre. */
    default long judgedOre(CashFloor floor, int index) {
        long cash = floor.withinMonth() ? beforeReceiptsOre(index) : cashOre(index);
        if (!floor.withoutFunds()) {
            return cash;
        }
        return Math.subtractExact(cash, setAsideOre(floor.withinMonth() ? index - 1 : index));
    }

    /** How far the cash of month {@code index} is above a floor, in öre; negative where it is below. */
    default long marginOre(CashFloor floor, int index) {
        return Math.subtractExact(judgedOre(floor, index), floorOre(floor, index));
    }

    /**
     * What earmarked funds hold of it at the end of month {@code index}, each at least nothing, in öre; -1 is before the first
     * month. Nothing unless there are funds.
     */
    default long setAsideOre(int index) {
        return 0;
    }
}
