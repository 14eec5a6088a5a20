import pandas as pd
import matplotlib.pyplot as plt

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
df = pd.DataFrame({
    "Temperature (°C)": [1.2, 2.5, 6.1, 10.4, 15.2, 18.6, 20.5, 19.9, 15.8, 10.7, 5.4, 2.1],
    "Rainfall (mm)": [61, 48, 55, 44, 63, 78, 91, 84, 57, 52, 66, 70],
    "Humidity (%)": [86, 82, 76, 69, 68, 67, 66, 69, 75, 82, 87, 88],
}, index=months)

axes = df.plot(subplots=True, layout=(3, 1), figsize=(7, 7), sharex=True,
               color=["firebrick", "royalblue", "darkgreen"], marker="o", legend=True)
for ax in axes.ravel():
    ax.grid(alpha=0.3)
axes[2, 0].set_xticks(range(12))
axes[2, 0].set_xticklabels(months)
axes[2, 0].set_xlabel("Month")
plt.suptitle("Monthly climate at the field station")
plt.tight_layout()
plt.savefig("weather.png")
