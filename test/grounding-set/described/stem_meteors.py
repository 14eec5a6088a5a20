import matplotlib.pyplot as plt

showers = ['Quadrantids', 'Lyrids', 'Eta Aquariids', 'Perseids', 'Orionids', 'Leonids', 'Geminids', 'Ursids']
zhr = [110, 18, 50, 100, 20, 15, 150, 10]

plt.figure(figsize=(10, 5))
markerline, stemlines, baseline = plt.stem(range(len(showers)), zhr, linefmt='b-', markerfmt='ro', basefmt='k-')
plt.xticks(range(len(showers)), showers, rotation=30)
plt.xlabel('Meteor Shower')
plt.ylabel('Zenithal Hourly Rate')
plt.title('Peak Activity of the Major Meteor Showers')
plt.grid(True, axis='y', alpha=0.5)
plt.tight_layout()
plt.show()
