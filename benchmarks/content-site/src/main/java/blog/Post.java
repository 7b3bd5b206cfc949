package blog;

import java.time.LocalDate;
import java.util.List;

public record Post(String title, LocalDate date, List<String> tags) {}
