import matplotlib.pyplot as plt

years = list(range(2004, 2018))
rate = [5.5, 5.2, 4.8, 4.6, 5.8, 9.0, 9.6, 8.9, 8.1, 7.4, 6.2, 5.3, 4.9, 4.4]

fig, ax = plt.subplots(figsize=(11, 5))
ax.plot(years, rate, color='navy', linewidth=2, marker='v')
ax.axvspan(2008, 2010, color='lightgray', alpha=0.7, label='Recession')
ax.axhline(5, color='green', linestyle='--', label='Natural rate (5%)')
ax.annotate('Peak: 9.6%', xy=(2010, 9.6), xytext=(2011.5, 9.9), arrowprops=dict(facecolor='black', arrowstyle='->'))
ax.set_xlim(2004, 2017)
ax.set_ylim(3, 11)
ax.set_xticks(years)
ax.set_xlabel('Year')
ax.set_ylabel('Unemployment rate (%)')
ax.set_title('Unemployment Before and After the Recession')
ax.legend(loc='upper left')
plt.show()
