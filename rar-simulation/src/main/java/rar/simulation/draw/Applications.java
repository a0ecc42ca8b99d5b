package rar.simulation.draw;

import java.util.List;
import rar.simulation.factor.Draw;
import rar.simulation.factor.NewApplications;

/**
 * The applications of one year, with what is drawn for them.
 *
 * @param factor whose they are
 * @param year in whose first month they are decided
 * @param number how many there are
 * @param sizes of each that there can be, in kronor
 */
public record Applications(NewApplications factor, int year, Draw number, List<Draw> sizes) {

    /** The id of the application in place {@code k}, 0 being the first. */
    public String id(int k) {
        return factor.idOf(year, k);
    }

    /** What an application of {@code size} kronor is granted, in öre: whole kronor. */
    public static double ore(double size) {
        return 100 * Math.rint(size);
    }
}
