package sanctuary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption.Origin;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The heap")
class HeapTest {

  private final HotSpotDiagnosticMXBean jvm =
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

  @Test
  @DisplayName("is given back beyond a tenth, unless somebody chose otherwise")
  void givenBack() {
    assertThat(jvm.getVMOption("MaxHeapFreeRatio").getOrigin()).isEqualTo(Origin.DEFAULT);
    Heap.giveBack();
    assertThat(jvm.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("10");

    jvm.setVMOption("MaxHeapFreeRatio", "70");
    Heap.giveBack();
    assertThat(jvm.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("70");
  }
}
