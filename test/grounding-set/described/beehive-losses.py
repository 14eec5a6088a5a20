import matplotlib.pyplot as plt

causes = ['Varroa mites', 'Starvation', 'Queen failure', 'Pesticides', 'Cold', 'Unknown']
pct = [36, 18, 15, 12, 11, 8]

plt.figure(figsize=(10, 6))
plt.pie(pct, labels=causes, autopct='%.0f%%', startangle=0, counterclock=False,
        colors=['firebrick', 'orange', 'khaki', 'yellowgreen', 'skyblue', 'lightgray'], shadow=False)
plt.title('Causes of Winter Hive Losses')
plt.legend(causes, loc='upper right', bbox_to_anchor=(1.3, 1))
plt.tight_layout()
plt.show()
