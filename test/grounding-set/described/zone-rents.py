import pandas as pd
import seaborn as sns
import matplotlib.pyplot as plt

rows = [("Old town", 0.5, 21), ("Old town", 0.9, 20.2), ("Old town", 1.3, 19.5), ("Old town", 1.8, 18.6), ("Old town", 2.4, 17.4),
        ("Inner ring", 3.0, 16.1), ("Inner ring", 3.6, 15.4), ("Inner ring", 4.1, 14.6), ("Inner ring", 4.9, 14.0), ("Inner ring", 5.5, 13.1), ("Inner ring", 6.0, 12.6),
        ("Suburb", 7.1, 12.0), ("Suburb", 8.0, 11.2), ("Suburb", 9.0, 17.5), ("Suburb", 9.4, 10.1), ("Suburb", 10.3, 9.4), ("Suburb", 11.2, 8.9), ("Suburb", 12.0, 8.3)]
df = pd.DataFrame(rows, columns=["Zone", "Distance to centre (km)", "Rent (EUR per m²)"])
plt.figure(figsize=(6.5, 4.5))
sns.scatterplot(data=df, x="Distance to centre (km)", y="Rent (EUR per m²)", hue="Zone", s=70)
plt.legend(title="Zone", loc="lower left")
plt.annotate("lakeside", (9.0, 17.5), xytext=(9.4, 18.3))
plt.title("Asking rents in 18 districts")
plt.tight_layout()
plt.savefig("zone_rents.png")
